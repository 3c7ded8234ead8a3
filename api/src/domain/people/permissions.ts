import { type Actor, ROLES, type Role } from './roles';

const EVERYONE = ROLES;
const EDITORS = ['deskEditor', 'chiefSub', 'editorInChief'] as const;
const MANAGERS = ['editorInChief', 'admin'] as const;

/**
 * Who may do what, by post. A route names the permission it needs; rules about a single record
 * (a reporter's own draft, a person's own session) stand beside that record's workflow.
 */
export const PERMISSIONS = {
  'publication.read': EVERYONE,
  'publication.edit': MANAGERS,
  'commission.read': EVERYONE,
  'commission.propose': ['reporter', ...EDITORS],
  'template.read': EVERYONE,
  'template.edit': ['chiefSub', ...MANAGERS],
  'issue.read': EVERYONE,
  'issue.edit': ['pageEditor', 'chiefSub', 'editorInChief', 'archivist', 'admin'],
  'issue.confirm': ['archivist', 'editorInChief', 'chiefSub'],
  'issue.move': ['chiefSub', 'editorInChief'],
  'correction.write': EDITORS,
  'correction.withdraw': ['chiefSub', 'editorInChief'],
  'print.takeDown': ['editorInChief'],
  'press.handOver': ['pageEditor', 'chiefSub', 'editorInChief', 'archivist', 'admin'],
  'printed.check': ['pageEditor', 'proofreader', ...EDITORS, 'archivist'],
  'inspection.pack': ['editorInChief', 'archivist', 'admin'],
  'page.read': EVERYONE,
  'page.edit': ['pageEditor', 'chiefSub', 'editorInChief', 'archivist'],
  'page.move': ['pageEditor', 'proofreader', 'chiefSub', 'editorInChief'],
  'proof.read': EVERYONE,
  'proof.pull': ['pageEditor', 'chiefSub', 'editorInChief'],
  'proof.handle': ['proofreader', ...EDITORS, 'pageEditor'],
  'mark.write': ['proofreader', ...EDITORS, 'pageEditor'],
  'mark.answer': ['proofreader', ...EDITORS, 'pageEditor', 'noticeClerk', 'archivist'],
  'mark.verify': ['proofreader', 'chiefSub', 'editorInChief'],
  'article.read': EVERYONE,
  'article.create': ['reporter', ...EDITORS, 'archivist'],
  'article.edit': ['reporter', ...EDITORS, 'archivist'],
  'article.takeOver': EDITORS,
  'article.move': ['reporter', ...EDITORS],
  'article.assign': EDITORS,
  'article.delete': ['reporter', 'chiefSub', 'editorInChief', 'archivist'],
  'comment.write': EVERYONE,
  'contribution.read': ['reporter', ...EDITORS, 'archivist'],
  'contribution.register': ['reporter', ...EDITORS, 'archivist'],
  'contribution.handle': ['reporter', ...EDITORS, 'archivist'],
  'contributor.read': EVERYONE,
  'contributor.edit': [...EDITORS, 'archivist', 'admin'],
  'contributor.merge': ['archivist', 'admin'],
  'photo.read': EVERYONE,
  'photo.create': ['reporter', ...EDITORS, 'pageEditor', 'archivist'],
  'photo.edit': ['reporter', ...EDITORS, 'pageEditor', 'archivist'],
  'photo.delete': ['chiefSub', 'editorInChief', 'archivist'],
  'photo.override': ['chiefSub', 'editorInChief'],
  'photo.request': ['reporter', ...EDITORS, 'pageEditor', 'archivist'],
  'notice.read': EVERYONE,
  'notice.create': ['noticeClerk', 'editorInChief', 'archivist'],
  'notice.edit': ['noticeClerk', 'editorInChief', 'archivist'],
  'notice.delete': ['noticeClerk', 'editorInChief', 'archivist'],
  'notice.move': ['noticeClerk', 'editorInChief'],
  'notice.papers': ['noticeClerk', 'editorInChief'],
  'notice.rules': EVERYONE,
  'notice.rulesEdit': ['admin', 'editorInChief'],
  'certificate.read': EVERYONE,
  'certificate.issue': ['noticeClerk', 'editorInChief'],
  'source.read': EVERYONE,
  'source.import': ['archivist', 'editorInChief', 'admin'],
  'finding.decide': [...EDITORS, 'proofreader', 'archivist'],
  'check.run': EVERYONE,
  'check.decide': [...EDITORS, 'pageEditor', 'proofreader', 'noticeClerk', 'archivist'],
  'check.ignoreAlways': ['chiefSub', 'editorInChief'],
  'checkRule.read': EVERYONE,
  'checkRule.edit': MANAGERS,
  'quality.read': [...EDITORS, 'proofreader', 'pageEditor', 'archivist', 'admin'],
  'quality.people': ['chiefSub', 'editorInChief'],
  'quality.record': [...EDITORS, 'proofreader', 'archivist'],
  'quality.method': ['editorInChief'],
  'audit.read': ['editorInChief', 'archivist', 'admin'],
  'user.read': EVERYONE,
  'user.manage': ['admin'],
  'account.own': EVERYONE,
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof PERMISSIONS;

/** Whether one of the actor's posts carries the permission. */
export const may = (actor: Pick<Actor, 'roles'>, permission: Permission): boolean => {
  const allowed: readonly Role[] = PERMISSIONS[permission];
  return actor.roles.some((role) => allowed.includes(role));
};

/** Every permission the actor's posts carry, for a panel that shows only what can be done. */
export const permissionsOf = (actor: Pick<Actor, 'roles'>): Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => may(actor, permission));
