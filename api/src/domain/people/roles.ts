/** The posts of a small newsroom; one person may hold several. */
export const ROLES = [
  'reporter', 'deskEditor', 'chiefSub', 'editorInChief', 'pageEditor', 'proofreader', 'noticeClerk', 'archivist', 'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** Whoever acts: a signed-in person, or a program with that person's token. */
export interface Actor {
  id: string;
  username: string;
  displayName: string;
  roles: readonly Role[];
}
