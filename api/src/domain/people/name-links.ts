import { type ContributorKind, normalName } from './contributors';

/** Someone who signs in this paper, as far as linking a printed name goes. */
export interface KnownContributor { id: string; printedName: string; penNames: readonly string[]; kind: ContributorKind }

/**
 * The one contributor a printed name stands for in a paper, by name or pen name; null when nobody or more than one
 * answers to it. Only bylines are linked so: a name in running text may be a namesake (an official of the district).
 */
export const linkName = (printed: string, known: readonly KnownContributor[]): KnownContributor | null => {
  const name = normalName(printed);
  const bearers = known.filter(({ printedName, penNames }) => [printedName, ...penNames].some((one) => normalName(one) === name));
  return bearers.length === 1 ? bearers[0] : null;
};
