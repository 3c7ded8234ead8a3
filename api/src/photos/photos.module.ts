import { Module } from '@nestjs/common';
import { ContributorsModule } from '../contributors/contributors.module';
import { Darkroom } from './darkroom';
import { PhotoFiling } from './filing.service';
import { MakeRenditions } from './make-renditions.job';
import { PhotosController } from './photos.controller';
import { Photos } from './photos.service';
import { Pictures } from './pictures.service';
import { PlacedPictures } from './placed-pictures.service';
import { Renditions } from './renditions.service';

@Module({
  imports: [ContributorsModule],
  controllers: [PhotosController],
  providers: [Photos, PhotoFiling, Pictures, Renditions, PlacedPictures, MakeRenditions, Darkroom],
  exports: [Photos, PhotoFiling, PlacedPictures],
})
export class PhotosModule {}
