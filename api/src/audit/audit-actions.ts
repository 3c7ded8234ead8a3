import { isDeepStrictEqual } from 'node:util';

/** Every kind of act that goes on the record, and what is noted of it. A new act is added here first. */
export interface AuditActions {
  'session.opened': { address: string };
  'session.closed': { sessionId?: string };
  'session.revoked': { sessionId: string };
  'login.refused': { username: string; address: string };
  'password.changed': { byAdmin: boolean };
  'token.created': { name: string };
  'token.revoked': { name: string };
  'user.created': { username: string; roles: string[] };
  'user.changed': { changes: Changes };
  'publication.created': { name: string };
  'publication.changed': { changes: Changes };
  'publication.deleted': { name: string };
  'font.added': { name: string; fileName: string; fileHash: string };
  'font.renamed': { from: string; to: string };
  'font.removed': { name: string };
  'font.restored': { name: string };
  'commission.created': { topic: string; toId: string | null };
  'commission.changed': { topic: string; changes: Changes };
  'commission.moved': { topic: string; action: string; from: string; to: string; reason: string; toId: string | null; wasForId: string | null; articleId: string | null };
  'template.created': { genre: string };
  'template.changed': { genre: string; changes: Changes };
  'template.deleted': { genre: string };
  'issue.created': { publishedOn: string | null; issueNumber: number | null; confirmed?: Reasons };
  'issue.changed': { changes: Changes; confirmed?: Reasons };
  'issue.factConfirmed': { fact: string; from: unknown; to: unknown };
  'issue.skeletonMade': { from: string; pages: string[] };
  'issue.flatplan.put': FlatplanWords;
  'issue.flatplan.takeOff': FlatplanWords;
  'issue.flatplan.move': FlatplanWords;
  'issue.flatplan.swap': FlatplanWords;
  'issue.flatplan.order': FlatplanWords;
  'issue.flatplanUndone': FlatplanWords & { act: string };
  'issue.deadlinesSet': { before: string[]; after: string[] };
  'issue.moved': { action: string; from: string; to: string; reason: string; passedOver?: string[]; printed?: number };
  'printedItem.takenDown': { title: string; reason: string };
  'correction.made': { title: string; wrongText: string; rightText: string; articleId: string };
  'correction.withdrawn': { title: string; reason: string };
  'issue.deleted': { publishedOn: string | null; issueNumber: number | null };
  'page.created': { issueId: string; pageNumber: number | null };
  'page.changed': { changes: Changes };
  'page.deleted': { issueId: string; pageNumber: number | null };
  'page.factConfirmed': { fact: string; from: unknown; to: unknown };
  'page.itemsArranged': { before: string[]; after: string[] };
  'page.laidOut': { act: string; revision: number; reason: string };
  'page.layoutRestored': { from: number; revision: number; reason: string };
  'page.templateSaved': { templateId: string; name: string };
  'page.signed': { number: number; proofId: string; proof: number; pdfHash: string; second: string };
  'page.signatureVoided': { number: number; from: string; reason: string; changes: unknown[] };
  'page.moved': { action: string; from: string; to: string; reason: string; proofId?: string };
  'proof.pulled': { pageId: string; number: number; round: string; isDelta: boolean; assigneeId: string | null; pdfHash: string; overrideReason: string; missed: number };
  'proof.assigned': { pageId: string; number: number; toId: string | null; to: string; dueAt: string | null; overrideReason: string };
  'proof.accepted': { pageId: string; number: number };
  'proof.declined': { pageId: string; number: number; reason: string };
  'proof.completed': { pageId: string; number: number; marks: number; openFor: string[] };
  // About the proof: its id is the subject, the mark's stands beside it.
  'mark.made': { markId: string; number: number; sign: string; from: string; to: string; comment: string; toId: string | null; isLate: boolean };
  'mark.changed': { markId: string; number: number; changes: Changes };
  'mark.removed': { markId: string; number: number; sign: string; from: string; to: string; comment: string };
  'mark.answered': { markId: string; number: number; action: string; reason: string; byReaderId: string | null };
  'mark.verified': { markId: string; number: number; reason: string };
  'mark.reopened': { markId: string; number: number; reason: string; answeredById: string | null };
  'publication.templateRemoved': { name: string };
  'page.takenOver': { from: string; reason: string };
  'article.created': { headline: string; origin: string };
  'article.changed': { changes: Changes; revision?: number; autosaved?: boolean };
  'article.deleted': { headline: string };
  'article.restored': { headline: string; revision?: number };
  'article.moved': { action: string; from: string; to: string; reason: string; override: boolean };
  'article.releaseWithdrawn': { revision: number; reason: string; grounds: string[] };
  'article.wordsRestored': { from: number; revision: number };
  'article.keptAside': { revision: number; note: string };
  'article.takenOver': { from: string; fromId: string; reason: string };
  'article.assigned': { from: string; to: string; fromId: string | null; toId: string | null };
  // About the story itself: its id is the subject, the comment's stands beside it.
  'comment.added': { commentId: string; parentId: string | null; headline: string; quoted: string; text: string; mustAnswer: boolean; mentions: string[] };
  'comment.changed': { commentId: string; changes: Changes; mentions: string[] };
  'comment.deleted': { commentId: string; text: string };
  'comment.resolved': { commentId: string; text: string };
  'comment.reopened': { commentId: string; text: string };
  'photo.created': { fileHash: string | null; caption: string };
  'photo.changed': { changes: Changes };
  'photo.deleted': { caption: string };
  'photo.restored': { caption: string };
  'notice.created': { title: string; type: string; receipt?: string };
  'notice.changed': { changes: Changes; phase?: string; consent?: number | null; reason?: string };
  'notice.registered': { title: string; receipt: string };
  'notice.moved': { title: string; action: string; from: string; to: string; reason: string };
  'notice.runsSet': { title: string; before: string[]; after: string[]; reason: string };
  'notice.runPublished': { title: string; runOn: string; page: string };
  'notice.runMissed': { title: string; runOn: string; reason: string };
  'notice.printedOtherwise': { title: string; runOn: string; approved: string; printed: string; reason: string };
  'notice.paperAdded': { fileName: string };
  'notice.paperRead': { fileName: string };
  'notice.originalRead': { fileName: string };
  'notice.takenDown': { title: string };
  'notice.receiptRenewed': { receipt: string };
  'noticeRule.created': { name: string; key: string; effectiveFrom: string };
  'noticeRule.changed': { name: string; changes: Changes };
  'calendarDay.set': { day: string; kind: string; name: string; before: string | null };
  'calendarDay.cleared': { day: string; before: string };
  'noticeDesk.changed': { changes: Changes };
  'certificate.issued': { number: string; title: string; runs: string[] };
  'certificate.revoked': { number: string; title: string; reason: string };
  'photo.moved': { caption: string; action: string; from: string; to: string };
  'photo.overridden': { caption: string; issueId: string; obstacles: string[]; reason: string };
  'photo.cropped': { caption: string; name: string; x: number; y: number; w: number; h: number };
  'photo.usedOnline': { caption: string; address: string; publishedOn: string };
  'photo.useWithdrawn': { caption: string; address: string; reason: string };
  'photo.scanFound': { caption: string; fileHash: string };
  'photoRequest.created': { wanted: string; articleId: string | null };
  'photoRequest.moved': { wanted: string; action: string; from: string; to: string; reason: string; photoId: string | null; articleId: string | null };
  'notice.deleted': { title: string };
  'notice.restored': { title: string };
  'contribution.registered': { number: string; kind: string; subject: string };
  'contribution.filed': { number: string; articleId: string; photos: number };
  'contribution.moved': { number: string; from: string; to: string; reason: string };
  'paste.kept': { characters: number; articleId: string | null };
  'contributor.created': { printedName: string };
  'contributor.changed': { changes: Changes };
  'contributor.deleted': { printedName: string };
  'contributor.merged': { from: string; into: string; bylines: number };
  'contributor.split': { from: string; into: string; bylines: number };
  'contributor.changeUndone': { kind: string; from: string; to: string };
  'page.imported': { fileName: string; sha256: string; items: number; findings: number };
  'finding.accepted': { as: string; should: string; applied: boolean };
  'finding.dismissed': { as: string; should: string };
  'checkRule.created': { pattern: string };
  'checkRule.changed': { changes: Changes };
  'checkRule.deleted': { pattern: string };
  'checkRule.moved': { action: string; pattern: string; from: string; to: string; reason: string };
  'checkRule.imported': { count: number };
  'officeHolder.created': { name: string; title: string };
  'officeHolder.changed': { changes: Changes };
  'officeHolder.imported': { count: number };
  'officeHolder.deleted': { name: string; title: string };
  'check.decided': { rule: string; quoted: string; decision: string; reason: string };
  'check.reopened': { rule: string; quoted: string };
  'issue.packed': { manifest: string; head: string };
  'issue.printedChecked': { fileName: string; fileHash: string; differences: number };
  // About what it is made of; the output's own id stands beside it.
  'output.asked': { kind: string; outputId: string; fileName: string };
  'errorMethod.set': { validFrom: string; reason: string };
  'printedError.recorded': { issueId: string; pageNumber: number | null; wrongText: string; rightText: string; classId: string };
  'printedError.changed': { changes: Changes };
  'printedError.removed': { wrongText: string; rightText: string };
  'import.started': { files: string[] };
}
export type AuditAction = keyof AuditActions;
/** What was moved, and the pages it was moved on, by number and name. */
interface FlatplanWords { title?: string; page?: string; other?: string }
/** Why something out of the ordinary is right: what it is -> the reason someone gave. */
export type Reasons = Record<string, string>;
/** What changed of a record: field -> [before, after]. Long texts are noted by length; their words stand in the revisions. */
export type Changes = Record<string, [unknown, unknown]>;

const LONG = 200;
const noted = (value: unknown): unknown => {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length > LONG ? `${text.slice(0, LONG)}…(${text.length})` : (value ?? null);
};

/** The fields in which `after` differs from `before`. */
export const changesBetween = (before: object, after: object): Changes => {
  const old = before as Record<string, unknown>;
  // Deep and not by JSON text: Postgres gives the keys of a stored object back in another order.
  const differing = Object.entries(after).filter(([field, value]) => value !== undefined && !isDeepStrictEqual(old[field] ?? null, value ?? null));
  return Object.fromEntries(differing.map(([field, value]) => [field, [noted(old[field]), noted(value)]]));
};
