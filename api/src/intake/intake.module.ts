import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module';
import { ContributorsModule } from '../contributors/contributors.module';
import { PhotosModule } from '../photos/photos.module';
import { ContributionsController } from './contributions.controller';
import { Contributions } from './contributions.service';
import { Likenesses } from './likenesses.service';
import { Mailbox } from './mailbox/mailbox.service';
import { PastesController } from './pastes.controller';
import { Pastes } from './pastes.service';
import { ContributionReader } from './reading/reader';
import { Registration } from './registration.service';
import { StoryFiling } from './story-filing.service';

@Module({
  imports: [ArticlesModule, ContributorsModule, PhotosModule],
  controllers: [ContributionsController, PastesController],
  providers: [Contributions, Registration, StoryFiling, Likenesses, Pastes, ContributionReader, Mailbox],
  exports: [ContributionReader],
})
export class IntakeModule {}
