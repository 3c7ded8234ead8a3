import { Module } from '@nestjs/common';
import { PublicationsController } from './publications.controller';
import { Publications } from './publications.service';

@Module({ controllers: [PublicationsController], providers: [Publications], exports: [Publications] })
export class PublicationsModule {}
