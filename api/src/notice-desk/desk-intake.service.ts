import { Injectable } from '@nestjs/common';
import { invalidField } from '../common/app-error';
import { bodyText } from '../domain/copy/body';
import { noticeFrom } from '../domain/notices/handed-in';
import { citedBasisOf, contactOf, documentNumberOf, issuingBodyOf, noticeTypeOf, objectionPeriodOf } from '../domain/ocr/notice-fields';
import { signedOn } from '../domain/ocr/printed-facts';
import type { Actor } from '../domain/people/roles';
import { ContributionReader } from '../intake/reading/reader';
import { Notices } from '../notices/notices.service';
import type { Upload } from '../storage/file-upload';
import { IN_CLERKS_WORDS, refusedAs } from './notice-file-refusals';

const LONGEST_TITLE = 200;

/** What a client brings to the desk as a file becomes a notice with the facts its words tell, and the file stays beside it as it came. */
@Injectable()
export class DeskIntake {
  constructor(private readonly reader: ContributionReader, private readonly notices: Notices) {}

  /** Gives the notice's id. Refused: a file that cannot be read, or that holds no words. */
  async take(actor: Actor, publicationId: string, upload: Upload): Promise<string> {
    const { read: { copy } } = await this.reader.ofUpload(upload).catch(refusedAs(IN_CLERKS_WORDS));
    const headline = copy.headline.slice(0, LONGEST_TITLE);
    const { body, signatureLines } = noticeFrom(copy, headline);
    const text = bodyText(body);
    if (text.trim() === '') throw invalidField('file', 'notice.nothingInFile');
    const title = headline || upload.fileName.replace(/\.[^.]*$/u, '');
    const period = objectionPeriodOf(text);
    const { id } = await this.notices.create(actor, {
      publicationId, title, body, signatureLines, type: noticeTypeOf(title, text), datedOn: signedOn(signatureLines),
      issuingBody: issuingBodyOf(signatureLines, title, text) ?? '', documentNumber: documentNumberOf(text) ?? '', citedBasis: citedBasisOf(text) ?? '', contact: contactOf(text) ?? '',
      ...(period?.from && period.to && { objectionsFrom: period.from, objectionsUntil: period.to }),
    }, upload);
    return id;
  }
}
