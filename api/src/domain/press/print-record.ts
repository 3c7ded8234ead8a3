import { may } from '../people/permissions';
import type { Actor } from '../people/roles';

export const PRINTED_ITEM_ACTIONS = ['correct', 'takeDown'] as const;
export type PrintedItemAction = (typeof PRINTED_ITEM_ACTIONS)[number];

/** What this person may do about something in print: have it corrected, or taken off the public record, which is done once. */
export const printedItemActions = (actor: Pick<Actor, 'roles'>, item: { takenDownAt: Date | string | null }): PrintedItemAction[] => [
  ...(may(actor, 'correction.write') ? (['correct'] as const) : []),
  ...(may(actor, 'print.takeDown') && item.takenDownAt === null ? (['takeDown'] as const) : []),
];

/** What a correction still may become: it is withdrawn only while it has not been printed. */
export const correctionActions = (actor: Pick<Actor, 'roles'>, correction: { withdrawnAt: Date | string | null; printed: unknown }): 'withdraw'[] =>
  may(actor, 'correction.withdraw') && correction.withdrawnAt === null && correction.printed === null ? ['withdraw'] : [];

/** The place a correction has to stand in, in words for whoever lays the page out: 更正 runs in the next issue at the same page and position (报纸出版管理规定). */
export const slotInWords = ({ pageNumber, pageName, position }: { pageNumber: number | null; pageName: string; position: number }): string =>
  `登在${[pageNumber === null ? '' : `${pageNumber}版`, pageName].filter(Boolean).join('')}，与原处同一位置（该版第${position}条）`;

/** What a correction goes by among the genres. */
export const CORRECTION_GENRE = '更正';

/** The words a correction begins with: where it stood, what was wrong, what is right. */
export const correctionWords = (wrong: { printedOn: string | null; pageNumber: number | null; title: string; wrongText: string; rightText: string }): { headline: string; body: string } => {
  const [, month, day] = (wrong.printedOn ?? '').split('-').map(Number);
  const where = [month && day ? `${month}月${day}日` : '', wrong.pageNumber === null ? '' : `${wrong.pageNumber}版`].join('');
  return { headline: CORRECTION_GENRE, body: `${where}《${wrong.title}》中，“${wrong.wrongText}”应为“${wrong.rightText}”。特此更正。` };
};
