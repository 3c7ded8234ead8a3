import { Module } from '@nestjs/common';
import { ErrorMethods } from './error-methods.service';
import { PageExtents } from './page-extents.service';
import { PrintedErrors } from './printed-errors.service';
import { QualityController } from './quality.controller';
import { Quality } from './quality.service';

@Module({
  controllers: [QualityController],
  providers: [Quality, ErrorMethods, PageExtents, PrintedErrors],
  exports: [Quality],
})
export class QualityModule {}
