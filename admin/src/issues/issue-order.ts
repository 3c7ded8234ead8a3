import type { Issue } from '../api/types';

export interface Volume { year: string | null; issues: Issue[] }
export interface Run { publicationId: string; publicationName: string; volumes: Volume[] }

const placeOf = <K, V>(places: Map<K, V>, key: K, make: () => V): V => {
  const there = places.get(key) ?? make();
  places.set(key, there);
  return there;
};

/** Issues on their shelves: by paper, and within it by year, in the order in which they came. */
export const onShelves = (issues: readonly Issue[]): Run[] => {
  const runs = new Map<string, Run>();
  const volumes = new Map<string, Volume>();
  for (const issue of issues) {
    const { publicationId, publicationName } = issue;
    const year = issue.publishedOn?.slice(0, 4) ?? null;
    const run = placeOf(runs, publicationId, () => ({ publicationId, publicationName, volumes: [] }));
    const volume = placeOf(volumes, `${publicationId} ${year}`, () => {
      const opened: Volume = { year, issues: [] };
      run.volumes.push(opened);
      return opened;
    });
    volume.issues.push(issue);
  }
  return [...runs.values()];
};

/** The page numbers of an issue that nobody has brought in yet; none is certain while a page here has no number. */
export const missingPages = (pageCount: number, present: readonly (number | null)[]): number[] => {
  const there = new Set(present);
  if (there.has(null)) return [];
  return Array.from({ length: pageCount }, (_, index) => index + 1).filter((number) => !there.has(number));
};
