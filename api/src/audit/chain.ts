import { createHash } from 'node:crypto';

/** The link before the first act. */
export const GENESIS = Buffer.alloc(32);

const sha256 = (content: Uint8Array | string): Buffer => createHash('sha256').update(content).digest();

/** The digest of an act's content, which tells nothing of the act: what a link is made of beside the link before it. */
export const digestOf = (content: string): Buffer => sha256(content);

/** The link of an act: SHA-256 of the link before it and of the digest of its content. */
export const linkAfter = (previous: Uint8Array, digest: Uint8Array): Buffer => sha256(Buffer.concat([previous, digest]));

const moment = (value: string): string => `to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/**
 * What is hashed of an act `e` under its seal `s`, as the text of a JSON array. Said again beside the database's own
 * function, so that whoever verifies relies on nothing that whoever altered a row could have altered too.
 */
export const CONTENT_SQL = `jsonb_build_array(s.position, ${moment('s.sealed_at')}, e.seq, e.id, ${moment('e.at')}, e.action, e.actor_id, e.actor_name, e.subject_kind, e.subject_id, e.payload)::text`;

/** The newest link with its position: kept elsewhere, it proves that nothing before it was rewritten since. */
export interface ChainHead { position: number; link: string }

export const headInWords = ({ position, link }: ChainHead): string => `${position}:${link}`;

/** Reads `position:link` as it was printed; null when it is not that. */
export const readHead = (words: string): ChainHead | null => {
  const [, position, link] = /^(\d{1,15}):([0-9a-f]{64})$/u.exec(words.trim().toLowerCase()) ?? [];
  return position === undefined || link === undefined ? null : { position: Number(position), link };
};
