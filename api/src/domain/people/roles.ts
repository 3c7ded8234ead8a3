/** The posts of a small newsroom; one person may hold several. */
export const ROLES = [
  'reporter', 'deskEditor', 'chiefSub', 'editorInChief', 'pageEditor', 'proofreader', 'noticeClerk', 'archivist', 'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** Who is on record where no person acted: an import at the first start, a release withdrawn by a change. */
export const SYSTEM_NAME = '系统';

/** Whoever acts: a signed-in person, or a program with that person's token. */
export interface Actor {
  id: string;
  username: string;
  displayName: string;
  roles: readonly Role[];
}
