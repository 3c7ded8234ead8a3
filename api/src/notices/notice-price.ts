import { characterCount } from '../domain/copy/character-count';
import type { NoticeType } from '../domain/copy/notice-types';
import type { RunFacts } from '../domain/notices/notice-runs';
import { type NoticeBlocks, type NoticeSpace, noticeSpace } from '../domain/notices/notice-space';
import { type Rate, type Reckoned, reckoned } from '../domain/notices/prices';

/** A notice as the view reads it, with what its price is reckoned from. */
export interface PricedNotice {
  type: NoticeType; title: string; bodyText: string; rates: { rates: readonly Rate[]; licenceKind: string };
  runs: (RunFacts & { laid: NoticeBlocks | null; printed: { width: number; height: number } | null })[];
}
type Run = PricedNotice['runs'][number];
type Shown<Notice extends PricedNotice> = Omit<Notice, 'rates' | 'runs'> & { reckoned: Reckoned; runs: (Omit<Run, 'laid'> & { space: NoticeSpace | null })[] };

/** What an insertion takes: printed, what was printed; else what its blocks take on the page as it stands. */
const areaOf = ({ printed }: Run, space: NoticeSpace | null): number | null => (printed ? printed.width * printed.height : space?.area ?? null);

/** A notice with the space each of its insertions takes, and its price by the paper's rates now. */
export const priced = <Notice extends PricedNotice>({ rates: { rates, licenceKind }, runs, ...notice }: Notice): Shown<Notice> => {
  const spaces = runs.map(({ laid }) => laid && noticeSpace(laid));
  const wanted = runs.flatMap((run, at) => (run.status === 'planned' || run.status === 'published' ? [{ runOn: run.runOn, area: areaOf(run, spaces[at] ?? null) }] : []));
  return {
    ...notice as Omit<Notice, 'rates' | 'runs'>, reckoned: reckoned(rates, licenceKind === 'permit', { type: notice.type, characters: characterCount(notice.title + notice.bodyText), runs: wanted }),
    runs: runs.map(({ laid: _, ...run }, at) => ({ ...run, space: spaces[at] ?? null })),
  };
};
