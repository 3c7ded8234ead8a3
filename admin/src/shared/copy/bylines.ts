import type { BylineRole } from '@domain/people/contributors';
import { sameValue } from '../../api/sameValue';

/** A credit as the form holds it: from the record, or written here. */
export interface WrittenByline { name: string; label?: string | null; role?: BylineRole | null; contributorId?: string | null }

/** A credit as the API takes it; without a contributor it is linked by its name. */
export const bylineToSave = ({ name, label, role, contributorId }: WrittenByline): WrittenByline => ({
  name: name ?? '', label: label ?? '', role: role ?? 'text', ...(contributorId ? { contributorId } : {}),
});

/** The credits to save: those of the record itself while nothing about them was changed, so that they count as untouched. */
export const bylinesToSave = <Kept>(written: readonly WrittenByline[] | undefined, seen: readonly Kept[] | undefined): readonly Kept[] | WrittenByline[] | undefined => {
  if (!written) return undefined;
  const before = ((seen ?? []) as unknown as WrittenByline[]).map(bylineToSave);
  const now = written.map(bylineToSave);
  return seen && sameValue(before, now) ? seen : now;
};
