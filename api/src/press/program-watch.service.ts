import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { SYSTEM } from '../audit/audit.service';
import { changesSince, type PageFingerprint, programThings } from '../domain/press/fingerprint';
import { type Face, isOwnFace } from '../domain/typeset/faces';
import { FontShelf } from '../fonts/font-shelf.service';
import { ENGINE } from '../proofs/freezer.service';
import { voidSignature } from './void-signature';

const AT_PRESS = `SELECT s.id, s.fingerprint FROM pages g JOIN page_signatures s ON s.page_id = g.id AND s.voided_at IS NULL JOIN issues i ON i.id = g.issue_id
  WHERE g.status IN ('signed', 'sent') AND i.status NOT IN ('printed', 'published', 'archived')`;

const programOf = (fingerprint: PageFingerprint): PageFingerprint => fingerprint.filter(({ kind, id }) => kind === 'engine' || (kind === 'font' && !isOwnFace(id)));

/** A new version of the program may set a signed page otherwise: what it would change is told before anything is printed. */
@Injectable()
export class ProgramWatch implements OnApplicationBootstrap {
  private readonly log = new Logger('Press');

  constructor(@InjectDataSource() private readonly db: DataSource, private readonly shelf: FontShelf) {}

  async onApplicationBootstrap(): Promise<void> {
    const signed = await this.db.query<{ id: string; fingerprint: PageFingerprint }[]>(AT_PRESS);
    for (const { id, fingerprint } of signed) {
      const before = programOf(fingerprint);
      const faces = before.filter(({ kind }) => kind === 'font').map((thing) => [thing.id, this.shelf.sourceOf(thing.id as Face)] as const);
      const changes = changesSince(before, programThings(ENGINE, Object.fromEntries(faces)));
      if (changes.length === 0) continue;
      this.log.warn(`A signed page would be set otherwise by this version: ${changes.map(({ title }) => title).join(', ')}`);
      await this.db.transaction((tx) => voidSignature(tx, id, SYSTEM, '排版程序或字体已更新', changes));
    }
  }
}
