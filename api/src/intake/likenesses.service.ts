import { Injectable } from '@nestjs/common';
import { Sql } from '../database/sql';
import { escapeLike } from '../database/list-spec';
import { ALIKE, type Likeness, probesOf, shareOf } from '../domain/copy/likeness';

interface Found extends Omit<Likeness, 'share'> { text: string }

const MOST = 5;
/** What shares a piece of twelve characters with a text is compared with it in full, the newest first. */
const COMPARED = 20;

/** 一稿多投·重稿: whether much the same text has come in or been filed in the 90 days before. */
@Injectable()
export class Likenesses {
  constructor(private readonly sql: Sql) {}

  async of(publicationId: string, text: string): Promise<Likeness[]> {
    const probes = probesOf(text).map((probe) => `%${escapeLike(probe)}%`);
    if (probes.length === 0) return [];
    const found = await this.sql.rows<Found & Record<string, unknown>>({
      text: `
        (SELECT 'article' AS kind, id, headline AS title, body_text AS text FROM articles
         WHERE publication_id = $1 AND deleted_at IS NULL AND created_at > now() - interval '90 days' AND body_text LIKE ANY($2) ORDER BY created_at DESC LIMIT ${COMPARED})
        UNION ALL
        (SELECT 'contribution', id, coalesce(nullif(headline, ''), nullif(subject, ''), original_name), body_text FROM contributions
         WHERE publication_id = $1 AND status <> 'filed' AND created_at > now() - interval '90 days' AND body_text LIKE ANY($2) ORDER BY created_at DESC LIMIT ${COMPARED})`,
      values: [publicationId, probes],
    });
    return found.map(({ text: other, ...known }) => ({ ...known, share: Math.round(shareOf(text, other) * 100) / 100 }))
      .filter(({ share }) => share >= ALIKE).sort((one, other) => other.share - one.share).slice(0, MOST);
  }
}
