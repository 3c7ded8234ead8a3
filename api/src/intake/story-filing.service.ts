import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In, IsNull, Not } from 'typeorm';
import { Articles } from '../articles/articles.service';
import { Audit } from '../audit/audit.service';
import { AppError, invalidField } from '../common/app-error';
import { Contributor } from '../contributors/contributor.entity';
import { lockForUpdate } from '../database/versions';
import { parseCredit } from '../domain/copy/byline';
import { contributionNumber } from '../domain/copy/contribution-number';
import type { Actor } from '../domain/people/roles';
import { contributionMove, writesWhatTheyFile } from '../domain/workflow/contribution-workflow';
import { type KeptPicture, PhotoFiling } from '../photos/filing.service';
import type { ContributionDto, FileContributionDto } from './contribution.dto';
import { Contribution } from './contribution.entity';
import { ContributionFile } from './contribution-file.entity';
import { Contributions, refusalOf } from './contributions.service';

interface Judged extends KeptPicture { fileId: string }

/** 建稿: a contribution becomes a draft with its credits, and its pictures become photos. */
@Injectable()
export class StoryFiling {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly contributions: Contributions, private readonly articles: Articles,
    private readonly photos: PhotoFiling, private readonly audit: Audit,
  ) {}

  async file(actor: Actor, id: string, given: FileContributionDto): Promise<ContributionDto> {
    const pictures = await this.judged(id, given.pictureIds);
    await this.db.transaction(async (tx) => {
      const contribution = await lockForUpdate(tx, Contribution, id, given.version, () => this.contributions.get(actor, id));
      const moved = contributionMove(actor, contribution, 'file', '');
      if (!moved.ok) throw refusalOf(moved.problem);
      const { publicationId, body, creditLine } = contribution;
      const { headline, kicker = contribution.kicker, deck = contribution.deck } = given;
      const bylines = given.bylines ?? (parseCredit(creditLine)?.bylines ?? []).map(({ name, label, role, kind }) => ({ name, label: label ?? '', role, kind }));
      const articleId = await this.articles.begin(tx, actor, { publicationId, headline, kicker, deck, body, bylines }, writesWhatTheyFile(actor));
      for (const picture of pictures) {
        const photoId = await this.photos.note(tx, actor, { publicationId, caption: captionOf(picture.fileName) }, picture);
        await tx.update(ContributionFile, { id: picture.fileId }, { photoId });
      }
      if (given.senderId) await this.remember(tx, actor, given.senderId, contribution);
      await tx.save(Object.assign(contribution, { status: moved.value, articleId, handledById: actor.id, handledAt: new Date() }));
      await this.audit.record(tx, actor, 'contribution.filed', id, { number: contributionNumber(contribution.year, contribution.number), articleId, photos: pictures.length });
    });
    return this.contributions.get(actor, id);
  }

  /** The pictures wanted that can be decoded. A broken one stays a file of the contribution and holds no story up. */
  private async judged(contributionId: string, wanted: readonly string[] | undefined): Promise<Judged[]> {
    const files = await this.db.manager.find(ContributionFile, {
      where: { contributionId, mediaType: Not(IsNull()), photoId: IsNull(), ...(wanted && { id: In([...wanted]) }) }, order: { position: 'ASC' },
    });
    const judged: Judged[] = [];
    for (const { id, hash, fileName, byteSize } of files) {
      try {
        judged.push({ fileId: id, hash, fileName, size: byteSize, picture: await this.photos.judgeKept(hash) });
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
      }
    }
    return judged;
  }

  /** Whoever sent it is known by this address from now on. */
  private async remember(tx: EntityManager, actor: Actor, senderId: string, { publicationId, senderAddress }: Contribution): Promise<void> {
    const sender = await tx.findOne(Contributor, { where: { id: senderId, publicationId }, lock: { mode: 'pessimistic_write' } });
    if (!sender) throw invalidField('senderId', 'field.foreign');
    if (senderAddress === '' || sender.emails.includes(senderAddress)) return;
    const emails = [...sender.emails, senderAddress];
    await this.audit.record(tx, actor, 'contributor.changed', sender.id, { changes: { emails: [sender.emails, emails] } });
    await tx.save(Object.assign(sender, { emails }));
  }
}

/** A correspondent's file name often is the caption; a camera's never. */
const captionOf = (fileName: string): string | undefined => {
  const name = fileName.replace(/\.\w{1,5}$/u, '').replace(/^[\d\s._、-]+/u, '').trim();
  return /\p{Script=Han}{4,}/u.test(name) && !/^(?:微信图片|QQ图片|图片|附件|截图|照片|屏幕截图)[\s_\d-]*/u.test(name) ? name : undefined;
};
