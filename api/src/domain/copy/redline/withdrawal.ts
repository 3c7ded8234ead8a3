import { bodyText } from '../body';
import { namesInText } from '../names-in-text';
import { changedHeadline, changedNames, changedNumbers, changedShare, type Replaced } from './what-changed';
import { HEADLINE_PARTS, type HeadlinePart, type Words } from './words';

/** How much of a released body may be changed, in ‱ of its characters, before it must be released again: 2 %. */
export const FREE_SHARE = 200;

/** Why a release no longer holds: what stood in the text that was signed and what stands there now. */
export type WithdrawalGround =
  | { ground: 'headline'; part: HeadlinePart; was: string; now: string }
  | { ground: 'name' | 'number' | 'byline'; was: string; now: string }
  | { ground: 'share'; share: number };

const replaced = (ground: 'name' | 'number', changes: readonly Replaced[]): WithdrawalGround[] =>
  changes.map(({ was, now }) => ({ ground, was: was.join('、'), now: now.join('、') }));

const textOf = (words: Words): string => [...HEADLINE_PARTS.map((part) => words[part]), bodyText(words.body)].join('\n');

/**
 * Whether a changed text is still the one that was released: a headline part, a name, a number or more than 2 % of the body
 * that is not as it was signed withdraws the release. Always measured against the signed text, so that small changes add up.
 * `known` are names to look for beside those the texts show to be names.
 */
export const withdrawalOf = (released: Words, now: Words, known: readonly string[] = []): WithdrawalGround[] => {
  const names = [...known, ...namesInText(textOf(released)), ...namesInText(textOf(now))];
  const share = changedShare(released, now);
  return [
    ...changedHeadline(released, now).map((part): WithdrawalGround => ({ ground: 'headline', part, was: released[part], now: now[part] })),
    ...replaced('name', changedNames(released, now, names)),
    ...replaced('number', changedNumbers(released, now)),
    ...(share > FREE_SHARE ? [{ ground: 'share' as const, share: Math.round(share) }] : []),
  ];
};

const PARTS: Record<HeadlinePart, string> = { kicker: '引题', headline: '主题', deck: '副题' };
const LABELS = { name: '人名', number: '数字', byline: '署名' } as const;
const quoted = (words: string): string => (words === '' ? '（无）' : `“${words}”`);

/** The grounds as the record of moves gives them. */
export const groundsInWords = (grounds: readonly WithdrawalGround[]): string => grounds.map((one) => (
  one.ground === 'share' ? `正文改动 ${(one.share / 100).toFixed(1)}%`
    : `${one.ground === 'headline' ? PARTS[one.part] : LABELS[one.ground]} ${quoted(one.was)} 改为 ${quoted(one.now)}`)).join('；');
