import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.service';

/** The record itself; reading it is the archive's business. */
@Global()
@Module({ providers: [Audit], exports: [Audit] })
export class AuditModule {}
