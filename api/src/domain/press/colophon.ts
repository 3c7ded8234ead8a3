import { normalName } from '../people/contributors';
import type { ColophonPost } from '../layout/furniture-words';

/** Whose work a post of the colophon stands for. */
export const COLOPHON_DUTIES = ['editorInChief', 'pageEditor', 'proofreader'] as const;
export type ColophonDuty = (typeof COLOPHON_DUTIES)[number];

/** Who truly did it, by the names they are printed under. */
export type TrueWork = Readonly<Record<ColophonDuty, readonly string[]>>;

/** `missing`: did the work and is not named; `idle`: is named and did not. */
export interface ColophonGap { duty: ColophonDuty; role: string; gap: 'missing' | 'idle'; name: string }

/** 执行主编 and 副主编 are posts of their own, which no signature of a page proves or disproves. */
const DUTY_OF: readonly (readonly [RegExp, ColophonDuty])[] = [
  [/^(?:总编辑?|主编|值班总编辑?|值班主编|签发)$/u, 'editorInChief'],
  [/^(?:责任编辑|责编|版面编辑|编辑)$/u, 'pageEditor'],
  [/^(?:责任校对|校对|校对员)$/u, 'proofreader'],
];
const dutyOf = (role: string): ColophonDuty | null => DUTY_OF.find(([words]) => words.test(normalName(role)))?.[1] ?? null;

const gapsOf = (duty: ColophonDuty, posts: readonly ColophonPost[], work: TrueWork): ColophonGap[] => {
  const own = posts.filter(({ role }) => dutyOf(role) === duty);
  const [first] = own;
  if (!first || work[duty].length === 0) return [];
  const named = own.flatMap(({ role, names }) => names.map((name) => ({ role, name })));
  const did = new Set(work[duty].map(normalName));
  const isNamed = new Set(named.map(({ name }) => normalName(name)));
  return [
    ...[...new Set(work[duty])].filter((name) => !isNamed.has(normalName(name))).map((name): ColophonGap => ({ duty, role: first.role, gap: 'missing', name })),
    ...named.filter(({ name }) => !did.has(normalName(name))).map(({ role, name }): ColophonGap => ({ duty, role, gap: 'idle', name })),
  ];
};

/**
 * Where the colophon (报脚) does not name the people who truly did the work. Only posts it prints are held against it, and
 * only once somebody has done that work; names are compared as printed, padding aside.
 */
export const colophonGaps = (staff: readonly ColophonPost[], work: TrueWork): ColophonGap[] => COLOPHON_DUTIES.flatMap((duty) => gapsOf(duty, staff, work));
