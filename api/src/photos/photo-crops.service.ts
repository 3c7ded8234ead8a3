import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { conflict, invalidField } from '../common/app-error';
import type { Actor } from '../domain/people/roles';
import type { CreateCropDto, PhotoDetailDto } from './photo.dto';
import { PhotoCrop } from './photo-crop.entity';
import { Photos } from './photos.service';

const ROUNDING = 0.0001;
const LEAST = 0.01;

/** Parts cut out of photos. They are made, never changed: another cut is another crop. */
@Injectable()
export class PhotoCrops {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly photos: Photos, private readonly audit: Audit) {}

  async cut(actor: Actor, id: string, { name = '', ...part }: CreateCropDto): Promise<PhotoDetailDto> {
    const { x, y, w, h } = part;
    if (Math.min(w, h) < LEAST || x + w > 1 + ROUNDING || y + h > 1 + ROUNDING) throw invalidField('w', 'photo.cropOutside');
    await this.db.transaction(async (tx) => {
      const photo = await this.photos.take(tx, actor, id, null, 'edit');
      if (photo.fileHash === null) throw conflict('photo.lost');
      await tx.insert(PhotoCrop, { photoId: id, name, ...part, madeById: actor.id, madeByName: actor.displayName });
      await this.audit.record(tx, actor, 'photo.cropped', id, { caption: photo.caption, name, ...part });
    });
    return this.photos.get(actor, id);
  }
}
