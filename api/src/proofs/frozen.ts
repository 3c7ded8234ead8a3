import type { DisplayList } from '../domain/typeset/display-list';
import type { BlockReport, HotArea } from '../domain/typeset/page-model';

/** A page as it was composed: what is drawn, what can be clicked, how its blocks came out, and how far the sheet goes beyond the trim (mm). */
export interface FrozenComposition { displayList: DisplayList; hotAreas: readonly HotArea[]; reports: readonly BlockReport[]; bleed: number }

/** Exactly what went into it: stories by revision, notices by version, photos and fonts by the hash of their files. */
export interface FrozenRevisions { articles: Record<string, number>; notices: Record<string, number>; photos: Record<string, string | null>; fonts: Record<string, string> }
