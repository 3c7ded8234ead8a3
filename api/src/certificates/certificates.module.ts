import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module';
import { CertificatePrinter } from './certificate-printer.service';
import { CertificatesController } from './certificates.controller';
import { Certificates } from './certificates.service';
import { VerificationController } from './verification.controller';
import { Verification } from './verification.service';

@Module({ imports: [NoticesModule], controllers: [CertificatesController, VerificationController], providers: [Certificates, CertificatePrinter, Verification] })
export class CertificatesModule {}
