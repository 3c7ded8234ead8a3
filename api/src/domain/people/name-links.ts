import { type ContributorKind, normalName } from './contributors';

/** Someone who signs in this paper, as far as linking a printed name goes. */
export interface KnownContributor { id: string; printedName: string; penNames: readonly string[]; kind: ContributorKind }

/** What a person should know before a name is linked: two people sign it, or an official bears it. */
export const NAME_WARNINGS = ['shared', 'official'] as const;
export type NameWarning = (typeof NAME_WARNINGS)[number];

/** Everyone who answers to a printed name, by name or pen name. */
export const bearersOf = <Known extends Pick<KnownContributor, 'printedName' | 'penNames'>>(printed: string, known: readonly Known[]): Known[] => {
  const name = normalName(printed);
  return known.filter(({ printedName, penNames }) => [printedName, ...penNames].some((one) => normalName(one) === name));
};

/**
 * The one contributor a printed name stands for in a paper, by name or pen name; null when nobody or more than one
 * answers to it. Only bylines are linked so: a name in running text may be a namesake (an official of the district).
 */
export const linkName = <Known extends Pick<KnownContributor, 'printedName' | 'penNames'>>(printed: string, known: readonly Known[]): Known | null => {
  const bearers = bearersOf(printed, known);
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
};

const OFFICE = '(?:[常副]|常务副|党组|党委|区委|县委|市委|镇党委|党工委|区政府)?(?:书记|区长|县长|市长|镇长|乡长|街道办主任|局长|部长|主任|主席|常委|院长|检察长|秘书长|指挥长|委员长|行长|总经理|董事长)';

/** The office a name is printed with in running text (副区长张军), or null: then an official of that name exists beside whoever signs so. */
export const officeOf = (name: string, text: string): string | null => {
  const spelt = [...normalName(name)].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('\\s?');
  return new RegExp(`(${OFFICE})\\s?${spelt}(?!\\p{Script=Han}{0,1}(?:镇|乡|街道|村))`, 'u').exec(text)?.[1] ?? null;
};
