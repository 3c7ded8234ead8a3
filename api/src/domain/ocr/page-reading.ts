import type { CivilDate, IsoWeekday } from '../calendar/civil-date';
import type { NoticeType } from '../copy/notice-types';
import type { BylineRole, ContributorKind } from '../people/contributors';

export type { NoticeType };

/** What stands on a page, in the words of the trade; `unplaced` is the remainder the reader could not attribute. */
export const ITEM_TYPES = ['masthead', 'article', 'continuation', 'photo', 'notice', 'colophon', 'unplaced'] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

/** Whether a fact is printed on the page, inferred by a rule of the trade, or unknown. */
export type FactSource = 'printed' | 'inferred' | 'unknown';

/** One name of a credit line as printed, with the label printed beside it. */
export interface ReadByline {
  name: string;
  label: string | null;
  role: BylineRole;
  kind: ContributorKind;
}

/** A table with its first row as column heads; cells are as delivered. */
export interface ReadTable {
  columns: string[];
  rows: string[][];
}

/** Half-open range of UTF-16 offsets into the source text. */
export interface Span {
  start: number;
  end: number;
}

/** First and last source line, 1-based and inclusive. */
export type LineRange = [from: number, to: number];

/** A piece of the body in printed order, so that it is known where each subhead and table stands. */
export type BodyPart =
  | { kind: 'paragraph' | 'subhead'; text: string; lines: LineRange }
  | { kind: 'table'; table: ReadTable; lines: LineRange };

/** What the nameplate block prints. */
export interface MastheadReading {
  nameplateRaw: string | null;
  nameplate: string | null;
  slogan: string | null;
  dateText: string | null;
  issueText: string | null;
  hotline: string | null;
  licence: string | null;
  socialLabels: string[];
}

/** A jump: `fromPage` for 上接, `toPage` for 下转. */
export interface ReadJump {
  fromPage: number | null;
  toPage: number | null;
  marker: string;
}

/** The days in which objections to a notice may be raised, as printed and as dates when they are printed as dates. */
export interface ObjectionPeriod {
  text: string;
  from: CivilDate | null;
  to: CivilDate | null;
}

/** One thing that stands on a page. */
export interface PageItemReading {
  type: ItemType;
  order: number;
  confidence: number;
  kicker: string | null;
  headline: string | null;
  deck: string | null;
  subheads: string[];
  bylines: ReadByline[];
  paragraphs: string[];
  caption: string | null;
  jump: ReadJump | null;
  noticeType: NoticeType | null;
  issuingBody: string | null;
  documentNumber: string | null;
  citedBasis: string | null;
  signatureLines: string[];
  datedOn: CivilDate | null;
  objectionPeriod: ObjectionPeriod | null;
  contact: string | null;
  table: ReadTable | null;
  masthead: MastheadReading | null;
  body: BodyPart[];
  spans: Span[];
  lines: LineRange;
  note: string | null;
}

/** A suspected OCR error; it is shown to a person and never applied by itself. */
export interface OcrFinding {
  line: number;
  as: string;
  should: string;
  context: string;
  rule: 'nameplate' | 'placeName' | 'ownVocabulary' | 'confusable' | 'traditional' | 'officialStyle' | 'homophone';
  confidence: number;
  start: number;
  end: number;
  itemOrder: number;
}

/** A paragraph that a column foot cut in two and the reader rejoined. */
export interface LegJoin {
  afterLine: number;
  beforeLine: number;
  confidence: number;
  reason: string;
}

/** A run of blank lines where the delivery left out a picture. */
export interface ImageSlot {
  lines: LineRange;
  blankLines: number;
}

/** A date with where it comes from and, in words, why. */
export interface DateFact {
  value: CivilDate | null;
  source: FactSource;
  evidence: string;
  notBefore?: CivilDate;
}

/** Staff by role in printed order, and addresses such as 投稿邮箱 as one string. */
export type Colophon = Record<string, string[] | string>;

/** Everything read from one delivered page. */
export interface PageReading {
  file: string;
  publication: string | null;
  publicationSource: string;
  date: DateFact;
  issueNumber: number | null;
  totalIssueNumber: number | null;
  issueNumberSource: FactSource;
  issueNumberEvidence: string;
  pageNumber: number | null;
  pageNumberSource: FactSource;
  pageNumberEvidence: string;
  pageName: string | null;
  colophon: Colophon | null;
  items: PageItemReading[];
  findings: OcrFinding[];
  imageSlots: ImageSlot[];
  joins: LegJoin[];
  coverage: { characters: number; placed: number };
}

/** What an archivist knows of a paper before reading a page of it. */
export interface KnownPublication {
  name: string;
  aliases?: string[];
  /** Places the paper reports on: its district, towns and villages. */
  places?: string[];
  weekday?: IsoWeekday;
  /** Cumulative number minus number in the year, by year. */
  numberingByYear?: Record<string, number>;
  weeklySince?: CivilDate;
}

/** What an archivist knows of one delivered file. */
export interface KnownFile {
  publication?: string;
  year?: number;
  note?: string;
}

/** The archivist's knowledge that comes with a delivery, as plain JSON. */
export interface Knowledge {
  publications: KnownPublication[];
  files?: Record<string, KnownFile>;
}

/** One delivered page as text. */
export interface PageSource {
  file: string;
  text: string;
}
