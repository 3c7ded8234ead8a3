import type { CheckedCell, CheckedPassage, CheckedStory } from './checked-story';
import { runningText } from './checked-story';
import type { Suspect } from './finding';

const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 1e2, 万亿: 1e12 };
const NUMBER = '(\\d{1,3}(?:[,，]\\d{3})+|\\d+)(\\.\\d+)?(万亿|[亿万千百])?';

const value = (whole: string, fraction: string | undefined, scale: string | undefined): number =>
  Number(whole.replace(/[,，]/gu, '') + (fraction ?? '')) * (scale === undefined ? 1 : (SCALE[scale] ?? 1));

const plain = (number: number): string => String(Math.round(number * 1e4) / 1e4);

/** Decimals a printed figure carries; a sum may differ from it by half of its last place. */
const decimals = (fraction: string | undefined): number => (fraction ? fraction.length - 1 : 0);
const roundsTo = (exact: number, printed: number, places: number): boolean => Math.abs(exact - printed) <= 0.5 * 10 ** -places * 1.02 + 1e-9;

const sentencesOf = ({ text }: CheckedPassage): { text: string; from: number }[] =>
  [...text.matchAll(/[^。！？；\n]+/gu)].map((match) => ({ text: match[0], from: match.index }));

const at = (passage: CheckedPassage, start: number, end: number, rule: Suspect['rule'], params: Suspect['params'], suggestion: string | null = null): Suspect => ({ passage, start, end, rule, params, suggestion });

/** 共676人，其中298人，占44%: a share that the two numbers before it do not give. */
const SHARE = new RegExp(`(?:共计?|总数|总计|合计)[^\\d，。；]{0,6}${NUMBER}\\p{Script=Han}{1,8}，[^。；]{0,16}?其中[^\\d。；，]{0,16}${NUMBER}\\p{Script=Han}{0,8}，占(?:比|总数的?|总量的?|全部的?|总人数的?)?(\\d+)(\\.\\d+)?[%％]`, 'gu');

const shares = (passage: CheckedPassage): Suspect[] => [...passage.text.matchAll(SHARE)].flatMap((match) => {
  const [, whole, wholeFraction, wholeScale, part, partFraction, partScale, percent, percentFraction] = match;
  const exact = (value(part, partFraction, partScale) / value(whole, wholeFraction, wholeScale)) * 100;
  const printed = Number(percent + (percentFraction ?? ''));
  const end = match.index + match[0].length;
  const figure = `${percent}${percentFraction ?? ''}`;
  return !Number.isFinite(exact) || roundsTo(exact, printed, decimals(percentFraction)) ? []
    : [at(passage, end - figure.length - 1, end, 'share', { exact: plain(exact), printed: figure }, `${exact.toFixed(decimals(percentFraction))}%`)];
});

/** 由120万元增加到150万元，增长30%: growth that its two ends do not give. */
const GROWTH = new RegExp(`[由从]\\D{0,10}?${NUMBER}(\\p{Script=Han}{0,3}?)(增加|增长|提高|上升|扩大|提升|减少|下降|降低|降)(?:到|至|为)了?${NUMBER}\\p{Script=Han}{0,4}，(?:同比|环比|净)?(?:增长|增加|增幅|上升|提高|下降|减少|降幅|降低|降)(?:了|达|为|约)*(\\d+)(\\.\\d+)?[%％]`, 'gu');

const growths = (passage: CheckedPassage): Suspect[] => [...passage.text.matchAll(GROWTH)].flatMap((match) => {
  const [, before, beforeFraction, beforeScale, , , after, afterFraction, afterScale, percent, percentFraction] = match;
  const [from, to] = [value(before, beforeFraction, beforeScale ?? afterScale), value(after, afterFraction, afterScale)];
  const exact = (Math.abs(to - from) / from) * 100;
  const printed = Number(percent + (percentFraction ?? ''));
  const end = match.index + match[0].length;
  const figure = `${percent}${percentFraction ?? ''}`;
  return !Number.isFinite(exact) || roundsTo(exact, printed, decimals(percentFraction)) ? []
    : [at(passage, end - figure.length - 1, end, 'growth', { exact: plain(exact), printed: figure }, `${exact.toFixed(decimals(percentFraction))}%`)];
});

/** 共30人，其中男18人、女13人: parts in one unit that come to more than their whole, or exactly two of them that miss it. */
const WHOLE = new RegExp(`(?:共计?|总计|合计|总数为?)[^\\d，。；]{0,8}${NUMBER}([个名位人家户件项辆台只亩吨元次场条篇])[^，。；]{0,10}，其中([^。；]+)`, 'gu');

const partsOf = (listed: string, unit: string): number[] => [...listed.matchAll(new RegExp(`(?<![第\\d.])${NUMBER}(?=${unit}(?!以|左|次))`, 'gu'))].map(([, whole, fraction, scale]) => value(whole, fraction, scale));

const parts = (passage: CheckedPassage): Suspect[] => [...passage.text.matchAll(WHOLE)].flatMap((match) => {
  const [, whole, fraction, scale, unit, listed] = match;
  const [total, each] = [value(whole, fraction, scale), partsOf(listed, unit)];
  if (each.length < 2) return [];
  const sum = each.reduce((a, b) => a + b, 0);
  const opposed = each.length === 2 && /男.{0,8}女|女.{0,8}男/u.test(listed);
  return sum > total + 1e-9 || (opposed && Math.abs(sum - total) > 1e-9)
    ? [at(passage, match.index, match.index + match[0].length - listed.length, 'parts', { total: plain(total), sum: plain(sum) })] : [];
});

/** Percentages of one whole (占…%) in one sentence that come to more than a hundred. */
const wholeExceeded = (passage: CheckedPassage): Suspect[] => sentencesOf(passage).flatMap(({ text, from }) => {
  const listed = /(?:分别占|各占)[^。；]*/u.exec(text) ?? /(?:[^，、]{0,12}占(?:比)?\d+(?:\.\d+)?[%％][，、]){2,}[^，、]{0,12}占(?:比)?\d+(?:\.\d+)?[%％]/u.exec(text);
  if (!listed) return [];
  const sum = [...listed[0].matchAll(/(\d+(?:\.\d+)?)[%％]/gu)].reduce((total, [, figure]) => total + Number(figure), 0);
  return sum > 100.5 ? [at(passage, from + listed.index, from + listed.index + listed[0].length, 'wholeExceeded', { sum: plain(sum) })] : [];
});

const COUNT = /(?<![第\d.之])(两|三|四|五|六|七|八|九|十|\d{1,2})(?:大|个|项|类|种|方面|位|名|家|所|条)(?:方面|重点)?\p{Script=Han}{0,6}[：:]([^。；！？：“”（）《》]{3,200})(?=[。；])/gu;
const COUNTED = '零一两三四五六七八九十';

/** 三个项目：甲、乙: a count that the list after it does not keep; only lists of short items parted by 、 are counted. */
const listLengths = (passage: CheckedPassage): Suspect[] => [...passage.text.matchAll(COUNT)].flatMap((match) => {
  const [, count, list] = match;
  if (/[，,等]/u.test(list) || !list.includes('、')) return [];
  const items = list.split(/、|和(?=[^、]*$)/u);
  const told = /\d/.test(count) ? Number(count) : COUNTED.indexOf(count);
  return items.some((item) => item.length > 14) || items.length === told || list.split('、').length === told ? []
    : [at(passage, match.index, match.index + match[0].length - list.length, 'listLength', { told, listed: items.length })];
});

const ORDINALS = '一二三四五六七八九十';

/** 一是…三是, 一、…三、: a step left out or said twice in an enumeration. */
const listOrders = (passages: readonly CheckedPassage[]): Suspect[] => {
  const body = passages.filter(({ field }) => field === 'body');
  const within = body.flatMap((passage) => stepsAmiss([...passage.text.matchAll(/(?<=^|[。；：，！])([一二三四五六七八九十])(?:是|要(?=[^求]))/gu)].map((match) => ({ passage, start: match.index, end: match.index + match[0].length, number: ORDINALS.indexOf(match[1]) + 1 }))));
  const heads = body.flatMap((passage) => {
    const match = /^\s*([一二三四五六七八九十])、/u.exec(passage.text);
    return match ? [{ passage, start: 0, end: match[0].length, number: ORDINALS.indexOf(match[1]) + 1 }] : [];
  });
  return [...within, ...(heads.length > 1 ? stepsAmiss(heads) : [])];
};

interface Step { passage: CheckedPassage; start: number; end: number; number: number }

const stepsAmiss = (steps: readonly Step[]): Suspect[] => steps.flatMap(({ number, ...place }, index) => {
  const before = index === 0 ? 0 : steps[index - 1].number;
  return number === before + 1 || number === 1 || (index === 0 && steps.length === 1) ? [] : [{ ...place, rule: 'listOrder' as const, params: { expected: ORDINALS[before] ?? '', found: ORDINALS[number - 1] } }];
});

const CELL_NUMBER = new RegExp(`^\\s*-?${NUMBER}\\s*[%％]?\\s*$`, 'u');

const cellValue = (cell: CheckedCell | undefined): number | null => {
  const match = CELL_NUMBER.exec(cell?.text ?? '');
  return match ? value(match[1], match[2], match[3]) * (cell?.text.trim().startsWith('-') ? -1 : 1) : null;
};

const TOTAL = /^\s*(?:合\s*计|总\s*计|共\s*计)\s*$/u;

/** A total beside what it should come to: nothing is said where a part is no number, or where there are fewer than two. */
const totalSuspects = (story: CheckedStory, total: CheckedCell | undefined, cells: readonly (CheckedCell | undefined)[]): Suspect[] => {
  const printed = cellValue(total);
  const numbers = cells.map(cellValue);
  if (!total || printed === null || numbers.length < 2 || numbers.some((number) => number === null)) return [];
  const sum = numbers.reduce<number>((all, number) => all + (number ?? 0), 0);
  const passage = story.passages.find(({ field, block }) => field === 'body' && block === total.block);
  return Math.abs(sum - printed) < 1e-6 || !passage ? [] : [at(passage, 0, passage.text.length, 'tableSum', { sum: plain(sum), printed: plain(printed) }, plain(sum))];
};

type Table = CheckedStory['tables'][number];

/** A row of 合计 and the columns above it; a heading is left out. */
const columnTotals = (story: CheckedStory, table: Table): Suspect[] => table.flatMap((row, index) => (!row.some(({ text }) => TOTAL.test(text)) ? [] : row.flatMap((cell, column) =>
  totalSuspects(story, cell, table.slice(0, index).map((other) => other[column]).filter((other, line) => !(line === 0 && cellValue(other) === null))))));

/** A column headed 合计 and the rows before it: of each row the figures left of the total, behind what names the row. */
const rowTotals = (story: CheckedStory, table: Table): Suspect[] => {
  const [heading = [], ...rows] = table;
  const column = heading.findIndex(({ text }) => TOTAL.test(text));
  const named = rows.some((row) => cellValue(row[0]) === null) || /序号|年份|年度|编号/u.test(heading[0]?.text ?? '') ? 1 : 0;
  return column - named < 2 ? [] : rows.flatMap((row) => totalSuspects(story, row[column], row.slice(named, column)));
};

/** Rows and columns of 合计 that their figures do not come to; only where every part is a number. */
const tableSums = (story: CheckedStory): Suspect[] => story.tables.flatMap((table) => [...columnTotals(story, table), ...rowTotals(story, table)]);

/** Figures that contradict one another: shares, growth, parts of a whole, counts of lists, totals of tables. */
export const sums = (story: CheckedStory): Suspect[] => {
  const passages = runningText(story);
  return [...passages.flatMap((passage) => [...shares(passage), ...growths(passage), ...parts(passage), ...wholeExceeded(passage), ...listLengths(passage)]), ...listOrders(passages), ...tableSums(story)];
};
