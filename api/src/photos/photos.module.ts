import { Module } from '@nestjs/common';
import { ContributorsModule } from '../contributors/contributors.module';
import { Darkroom } from './darkroom';
import { PhotoFiling } from './filing.service';
import { MakeRenditions } from './make-renditions.job';
import { PhotoClearance } from './photo-clearance.service';
import { PhotoCrops } from './photo-crops.service';
import { PhotoDeskController } from './photo-desk.controller';
import { PhotoExport } from './photo-export.service';
import { PhotoLedger } from './photo-ledger.service';
import { PhotoRequestsController } from './photo-requests.controller';
import { PhotoRequests } from './photo-requests.service';
import { PhotosController } from './photos.controller';
import { Photos } from './photos.service';
import { Pictures } from './pictures.service';
import { PlacedPictures } from './placed-pictures.service';
import { Renditions } from './renditions.service';

@Module({
  imports: [ContributorsModule],
  controllers: [PhotosController, PhotoDeskController, PhotoRequestsController],
  providers: [Photos, PhotoFiling, PhotoClearance, PhotoCrops, PhotoLedger, PhotoExport, PhotoRequests, Pictures, Renditions, PlacedPictures, MakeRenditions, Darkroom],
  exports: [Photos, PhotoFiling, PhotoLedger, PlacedPictures],
})
export class PhotosModule {}
