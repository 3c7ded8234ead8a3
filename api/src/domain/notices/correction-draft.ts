import type { CivilDate } from '../calendar/civil-date';
import { type Body, paragraph } from '../copy/body';
import { isDateLine } from '../ocr/printed-facts';
import { blankFor } from './blanks';

/** A notice that was printed, as far as its correction speaks of it. */
export interface PrintedNotice {
  title: string;
  issuingBody: string;
  signatureLines: readonly string[];
  runs: readonly { runOn: CivilDate; status: string; pageNumber: number | null }[];
}
/** The paper as far as it names itself. */
type NamedPaper = { name: string; licenceKind: 'cn' | 'permit' | 'unknown' } | undefined;
export interface CorrectionDraft { title: string; body: Body; signatureLines: string[] }

/** 4月7日4版, with its year where that is not the present one. */
const placeOf = ({ runOn, pageNumber }: PrintedNotice['runs'][number], today: CivilDate): string => {
  const [year = '', month, day] = runOn.split('-');
  return `${today.startsWith(year) ? '' : `${year}年`}${Number(month)}月${Number(day)}日${pageNumber === null ? blankFor('版次') : `${pageNumber}版`}`;
};

/**
 * The words a 更正 begins with, in the trade's form (本报×月×日×版《…》): where and when it was printed, what was printed, what it should read,
 * and who signs. What is not known is left as a marked blank. A sheet under a 准印证 may not call itself 本报 and goes by its name.
 */
export const correctionDraft = ({ title, issuingBody, signatureLines, runs }: PrintedNotice, paper: NamedPaper, today: CivilDate): CorrectionDraft => {
  const printed = runs.filter(({ status }) => status === 'published').map((run) => placeOf(run, today));
  // 《》 within 《》 are single (GB/T 15834).
  const named = `《${title.replace(/《/gu, '〈').replace(/》/gu, '〉')}》`;
  const ours = paper?.licenceKind === 'permit' ? `《${paper.name}》` : '本报';
  const signers = signatureLines.filter((line) => !isDateLine(line));
  return {
    title: `关于${named}的更正`,
    body: { type: 'doc', content: [paragraph(`${ours}${printed.join('、') || blankFor('见报的日期和版次')}刊登的${named}中，“${blankFor('见报的原文')}”应为“${blankFor('更正后的文字')}”。特此更正。`)] },
    signatureLines: [...(signers.length > 0 ? signers : [issuingBody || blankFor('落款')]), blankFor('日期')],
  };
};
