import type { ChainHead } from '../audit/chain';
import type { Quality } from '../quality/quality.service';
import { code, type Leaf, link, table } from './leaf';
import { clockTime } from '../domain/calendar/zone';
import type { PackedCorrection, PackedIssue, PackedProof, PackedSignature, PackedTakedown, StoryMove } from './pack-facts';
import { type PageOfPack, proofPath } from './pack-pages.service';

type IssueQuality = Awaited<ReturnType<Quality['ofIssue']>>;

/** An issue as the index of a pack lists it. */
export interface IssueOfPack { issue: PackedIssue; path: string; pages: PageOfPack[]; corrections: PackedCorrection[]; takedowns: PackedTakedown[]; quality: IssueQuality }
export interface PackFacts { title: string; madeAt: string; head: ChainHead | null; issues: IssueOfPack[] }

const ROUNDS: Readonly<Record<string, string>> = { first: '一校', second: '二校', third: '三校', clean: '清样' };
const PROOF_STATES: Readonly<Record<string, string>> = { pulled: '待接', accepted: '校读中', declined: '退回', completed: '校毕', superseded: '作废' };
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const REVIEWS: Readonly<Record<string, string>> = { firstReview: '一审', secondReview: '二审', release: '签发' };

export const issueName = ({ publishedOn, issueNumber, totalIssueNumber }: PackedIssue): string =>
  [publishedOn ?? '日期未定', issueNumber === null ? '' : `第${issueNumber}期`, totalIssueNumber === null ? '' : `总第${totalIssueNumber}期`].filter(Boolean).join(' ');

/** Moments as the clocks of the paper showed them; the files of the pack keep them in UTC. */
type Clock = (moment: string | null) => string;
const clockOf = (zone: string): Clock => (moment) => (moment === null ? '' : clockTime(moment, zone));

/** The last signature of each review: one that was withdrawn and given again counts as it stands. */
const review = (moves: readonly StoryMove[], action: string, clock: Clock): string => {
  const move = moves.findLast((one) => one.action === action);
  return move ? `${move.actorName} ${clock(move.createdAt)}${move.isOverride ? `（例外：${move.reason}）` : ''}` : '—';
};

const pageName = (number: number | null, name: string): string => [number === null ? '' : `第 ${number} 版`, name].filter(Boolean).join(' ');

/** A clean proof is not read but signed. */
const stateOf = ({ number, status }: PackedProof, signatures: readonly PackedSignature[]): string => {
  const signature = signatures.findLast(({ proofNumber }) => proofNumber === number);
  return signature ? (signature.voidedAt === null ? '已签样' : '签样作废') : PROOF_STATES[status] ?? status;
};

const pageSection = ({ page, path, proofs, marks, signatures, stories }: PageOfPack, clock: Clock): Leaf[] => [
  { kind: 'section', words: pageName(page.number, page.name) },
  table(['大样', '校次', '校对', '状态', '拉样', '校毕', '标记', 'PDF 的 SHA-256'], proofs.map((proof) => {
    const own = marks.filter(({ proofNumber }) => proofNumber === proof.number);
    const open = own.filter(({ status }) => status !== 'verified').length;
    return [
      link(proofPath(path, proof.number), `第 ${proof.number} 号`), `${ROUNDS[proof.round] ?? proof.round}${proof.isDelta ? '（改后）' : ''}`, proof.assigneeName, stateOf(proof, signatures), clock(proof.pulledAt), clock(proof.completedAt),
      own.length === 0 ? '无' : link(`${path}/大样-${proof.number}-标记.pdf`, `${own.length} 处`, open > 0 ? `，${open} 处未核红` : '，全部核红'), code(proof.pdfHash),
    ];
  })),
  table(['签样', '签样人', '时间', '第二人', '大样', '效力'], signatures.map((one) => [
    `第 ${one.number} 次`, one.signedByName, clock(one.signedAt), one.secondName ?? '—', link(proofPath(path, one.proofNumber), `第 ${one.proofNumber} 号`), one.voidedAt === null ? '有效' : `作废：${one.voidReason ?? ''}（${one.voidedByName ?? ''} ${clock(one.voidedAt)}）`,
  ])),
  table(['稿件', '署名', '一审', '二审', '签发', '花脸稿'], stories.map(({ headline, bylines, moves, path: story, separationOverride }) => [
    link(`${story}/流转.json`, headline), bylines, review(moves, 'firstReview', clock), review(moves, 'secondReview', clock), `${review(moves, 'release', clock)}${separationOverride ? `；三审分离例外：${separationOverride}` : ''}`, link(`${story}/花脸稿.html`, '花脸稿'),
  ])),
];

/** In ten-thousandths, to two places as the limit is read. */
const rateInWords = ({ rate, limit, passes }: IssueQuality['rate']): string => (rate === null ? '—' : `万分之${rate.toFixed(2)}（${passes ? '不超过' : '超过'}限值 ${limit}）`);
const rateRow = (name: string, rate: IssueQuality['rate'], caught: number, standing: number): (string | number)[] => [name, Math.round(rate.characters), caught, standing, rate.score, rateInWords(rate)];

const rates = ({ rate, pages, readers, methodFrom }: IssueQuality, path: string): Leaf[] => [
  { kind: 'section', words: '差错率' },
  { kind: 'words', parts: [`按 ${methodFrom} 起施行的计算方法。`, link(`${path}/差错率.json`, '逐类、逐处、逐校次')] },
  table(['版', '版面字数', '大样上改正', '未改或见报', '计错', '差错率'], [
    ...pages.map((page) => rateRow(pageName(page.pageNumber, page.name), page.rate, page.caught, page.standing)),
    rateRow('全期', rate, sum(pages.map(({ caught }) => caught)), sum(pages.map(({ standing }) => standing))),
  ]),
  ...(readers.length === 0 ? [] : [table(['校对', '查出', '后来才发现', '查出率'], readers.map((one) => [one.personName, one.caught, one.foundLater, one.catchRate === null ? '—' : `${Math.round(one.catchRate * 100)}%`]))]),
];

const issueSection = ({ issue, path, pages, corrections, takedowns, quality }: IssueOfPack, clock: Clock): Leaf[] => [
  { kind: 'issue', words: `${issue.publicationName} ${issueName(issue)}` }, { kind: 'words', parts: [link(`${path}/本期.json`, '期次、岗位与更正')] },
  ...pages.flatMap((page) => pageSection(page, clock)), ...rates(quality, path), { kind: 'section', words: '更正' },
  corrections.length === 0 ? { kind: 'words', parts: ['无'] } : table(['更正稿', '误', '正', '经办', '时间'], corrections.map((one) => [one.title, one.wrongText, one.rightText, one.createdByName, one.withdrawnAt === null ? clock(one.createdAt) : `已撤销：${one.withdrawReason ?? ''}`])),
  ...(takedowns.length === 0 ? [] : [{ kind: 'section' as const, words: '撤下' }, table(['内容', '理由', '经办', '时间'], takedowns.map(({ title, reason, byName, at }) => [title, reason, byName, clock(at)]))]),
];

/** The index of a pack: for each page its proofs, signatures and stories, file by file, then rates and corrections. */
export const packIndex = ({ title, madeAt, head, issues }: PackFacts): Leaf[] => {
  const zone = issues[0]?.issue.timeZone ?? 'UTC';
  const clock = clockOf(zone);
  return [
    { kind: 'title', words: title },
    { kind: 'note', parts: [`${REVIEWS.firstReview}、${REVIEWS.secondReview}、${REVIEWS.release}由三人分签；一校、二校、三校由三人分校；签样所签即付印所用。时间是报社的时间（${zone}），所附记录文件里是协调世界时（UTC）。本档案做成于 ${clock(madeAt)}。`] },
    { kind: 'words', parts: ['核对：装有 Node 20 的电脑上，在本文件夹执行 ', code('node verify.mjs'), '，不必联网。它核对每个文件的校验和、每次签样与其 PDF、以及操作记录的哈希链。'] },
    { kind: 'words', parts: ['操作记录链首：', code(head ? `${head.position}:${head.link}` : '无'), ...(head ? ['，可在报社以 ', code('npm run audit:verify -- --head …'), ' 复核。'] : [])] },
    ...issues.flatMap((issue) => issueSection(issue, clock)),
  ];
};
