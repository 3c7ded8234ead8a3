import { Module } from '@nestjs/common';
import { ContributorsModule } from '../contributors/contributors.module';
import { Darkroom } from './darkroom';
import { PhotoFiling } from './filing.service';
import { ForgetUploads } from './forget-uploads.job';
import { MakeRenditions } from './make-renditions.job';
import { PhotoClearance } from './photo-clearance.service';
import { PhotoCrops } from './photo-crops.service';
import { PhotoDeskController } from './photo-desk.controller';
import { PhotoExport } from './photo-export.service';
import { PhotoLedger } from './photo-ledger.service';
import { PhotoRequestsController } from './photo-requests.controller';
import { PhotoRequests } from './photo-requests.service';
import { PhotoUploadsController } from './photo-uploads.controller';
import { PhotoUploads } from './photo-uploads.service';
import { PhotosController } from './photos.controller';
import { Photos } from './photos.service';
import { Pictures } from './pictures.service';
import { PlacedPictures } from './placed-pictures.service';
import { Positives } from './positives.service';
import { Renditions } from './renditions.service';

@Module({
  imports: [ContributorsModule],
  controllers: [PhotosController, PhotoDeskController, PhotoRequestsController, PhotoUploadsController],
  providers: [Photos, PhotoFiling, PhotoClearance, PhotoCrops, PhotoLedger, PhotoExport, PhotoRequests, PhotoUploads, ForgetUploads, Pictures, Renditions, Positives, PlacedPictures, MakeRenditions, Darkroom],
  exports: [Photos, PhotoFiling, PhotoLedger, Pictures, PlacedPictures],
})
export class PhotosModule {}
