import { may } from '../people/permissions';
import type { Actor } from '../people/roles';
import type { PageStatus } from './statuses';

/** From here on what was signed is what is printed. */
const CLOSED: readonly PageStatus[] = ['signed', 'sent', 'published'];

/** What this person may do with a page's layout. A page at press stays as signed; the archivist may still set what was printed long ago. */
export const layoutActions = (actor: Actor, { status }: { status: PageStatus }): 'edit'[] => {
  if (!may(actor, 'page.edit')) return [];
  const isArchivist = actor.roles.includes('archivist');
  return !CLOSED.includes(status) || (status === 'published' && isArchivist) ? ['edit'] : [];
};
