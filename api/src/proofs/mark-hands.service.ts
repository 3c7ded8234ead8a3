import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { notFound } from '../common/app-error';
import { PERMISSIONS } from '../domain/people/permissions';
import type { Role } from '../domain/people/roles';
import type { MarkHands } from '../domain/proofs/hands';
import type { MarkHandsDto } from './mark.dto';

const ANSWERING: readonly Role[] = PERMISSIONS['mark.answer'];
/** More than any newsroom of a district weekly has. */
const MOST_PEOPLE = 200;

const standsOn = (kind: 'articles' | 'photos' | 'notices'): string => `IN (SELECT jsonb_object_keys(p.revisions -> '${kind}')::uuid)`;

/** A story is its first reviewer's, a photo whoever filed it and may answer, a notice the clerk's who entered it, else the longest serving one's. */
const HANDS = `SELECT g.page_editor_id AS "pageEditorId",
    coalesce((SELECT json_object_agg(a.id, u.id) FROM articles a JOIN users u ON u.active AND u.id = coalesce(a.first_reviewed_by_id, a.second_reviewed_by_id, a.released_by_id)
      WHERE a.id ${standsOn('articles')}), '{}') AS articles,
    coalesce((SELECT json_object_agg(h.id, u.id) FROM photos h JOIN users u ON u.active AND u.roles && $2 AND u.id = h.created_by_id WHERE h.id ${standsOn('photos')}), '{}') AS photos,
    coalesce((SELECT json_object_agg(n.id, c.id) FROM notices n CROSS JOIN LATERAL (SELECT u.id FROM users u WHERE u.active AND 'noticeClerk' = ANY(u.roles)
      ORDER BY u.id IS NOT DISTINCT FROM n.created_by_id DESC, u.created_at, u.id LIMIT 1) c WHERE n.id ${standsOn('notices')}), '{}') AS notices`;
const PEOPLE = `(SELECT coalesce(json_agg(json_build_object('id', u.id, 'displayName', u.display_name, 'roles', u.roles) ORDER BY u.display_name), '[]')
    FROM (SELECT * FROM users WHERE active AND roles && $2 ORDER BY display_name LIMIT ${MOST_PEOPLE}) u) AS people`;
const FROM = 'FROM proofs p JOIN pages g ON g.id = p.page_id WHERE p.id = $1';

/** In whose hands what stands on a proof lies, and who else could be given a mark. */
@Injectable()
export class MarkHandsReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async hands(tx: EntityManager, proofId: string): Promise<MarkHands> {
    const [hands] = await tx.query<MarkHands[]>(`${HANDS} ${FROM}`, [proofId, ANSWERING]);
    if (!hands) throw notFound();
    return hands;
  }

  async withPeople(proofId: string): Promise<MarkHandsDto> {
    const [hands] = await this.db.query<MarkHandsDto[]>(`${HANDS}, ${PEOPLE} ${FROM}`, [proofId, ANSWERING]);
    if (!hands) throw notFound();
    return hands;
  }
}
