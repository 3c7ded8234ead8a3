import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.service';
import { Sealer } from './sealer';

/** The record itself; reading it is the archive's business. */
@Global()
@Module({ providers: [Audit, Sealer], exports: [Audit, Sealer] })
export class AuditModule {}
