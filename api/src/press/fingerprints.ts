import type { EntityManager } from 'typeorm';
import { changesSince, type PageChange, type PageFingerprint, programThings } from '../domain/press/fingerprint';
import { isOwnFace } from '../domain/typeset/faces';
import type { Frozen } from '../proofs/freezer.service';

/** Rows that go into a page, each held against change until the transaction ends: copy before the page, as everybody takes them. */
const HOLDS = [
  'SELECT 1 FROM articles WHERE id IN (SELECT t.article_id FROM page_items t WHERE t.page_id = $1) ORDER BY id FOR SHARE',
  'SELECT 1 FROM photos WHERE id IN (SELECT t.photo_id FROM page_items t WHERE t.page_id = $1) ORDER BY id FOR SHARE',
  'SELECT 1 FROM notices WHERE id IN (SELECT t.notice_id FROM page_items t WHERE t.page_id = $1) ORDER BY id FOR SHARE',
  'SELECT 1 FROM publications p JOIN issues i ON i.publication_id = p.id JOIN pages g ON g.issue_id = i.id WHERE g.id = $1 FOR SHARE OF p, i',
  'SELECT 1 FROM publication_fonts f JOIN issues i ON i.publication_id = f.publication_id JOIN pages g ON g.issue_id = i.id WHERE g.id = $1 ORDER BY f.id FOR SHARE OF f',
  'SELECT 1 FROM page_layouts l WHERE l.page_id IN (SELECT o.id FROM pages o JOIN pages g ON g.issue_id = o.issue_id WHERE g.id = $1) ORDER BY l.page_id FOR SHARE',
];

/** Nobody changes meanwhile what is being signed: a change under way is waited for, one that comes later finds the signature. */
export const holdWhatIsPrinted = async (tx: EntityManager, pageId: string): Promise<void> => {
  for (const hold of HOLDS) await tx.query(hold, [pageId]);
};

const storedThings = async (tx: EntityManager, pageId: string): Promise<PageFingerprint> => {
  const [{ things }] = await tx.query<{ things: PageFingerprint }[]>('SELECT page_fingerprint($1) AS things', [pageId]);
  return things;
};

/** Faces of the desk alone: a paper's own are known by what is stored of them. */
const deskFaces = (fonts: Frozen['revisions']['fonts']): Record<string, string> => Object.fromEntries(Object.entries(fonts).filter(([face]) => !isOwnFace(face)));

/** Everything a page is made of now. */
export const fingerprintOf = async (tx: EntityManager, pageId: string, { engineVersion, revisions }: Pick<Frozen, 'engineVersion' | 'revisions'>): Promise<PageFingerprint> =>
  [...(await storedThings(tx, pageId)), ...programThings(engineVersion, deskFaces(revisions.fonts))];

const isProgram = ({ kind, id }: PageFingerprint[number]): boolean => kind === 'engine' || (kind === 'font' && !isOwnFace(id));

/** What of a page's copy, layout and furniture is no longer as signed; the engine and the desk's faces are watched where the program starts. */
export const changedSince = async (tx: EntityManager, pageId: string, signed: PageFingerprint): Promise<PageChange[]> =>
  changesSince(signed, [...(await storedThings(tx, pageId)), ...signed.filter(isProgram)]);
