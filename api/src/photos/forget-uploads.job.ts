import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../jobs/handles-job.decorator';
import { PhotoUploads } from './photo-uploads.service';

/** Every hour: uploads nobody has gone on with for a day leave nothing behind. */
@Injectable()
@HandlesJob('photo.forgetUploads')
export class ForgetUploads implements JobHandler<'photo.forgetUploads'> {
  constructor(private readonly uploads: PhotoUploads) {}

  run(): Promise<void> {
    return this.uploads.forgetExpired();
  }
}
