import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  resources: {
    users: {
      name: 'Person |||| People',
      fields: { username: 'User name', displayName: 'Name', roles: 'Posts', role: 'Post', active: 'Active', password: 'Password', createdAt: 'Created', updatedAt: 'Changed', q: 'Search' },
    },
  },
  users: {
    empty: 'Nobody yet', emptyHelp: 'Everyone in the newsroom has an account and posts of their own.', active: 'Active', inactive: 'Switched off', usernameHelp: 'Lower-case letters, digits and hyphens, for signing in',
    passwordHelp: 'At least 10 characters', newPassword: 'New password', newPasswordHelp: 'Leave it empty to keep the old one; a new one signs the person out everywhere', 
    rolesHelp: 'A person may hold several',
    account: 'Account', noRole: 'At least one post', deactivate: 'Switch off', deactivateAsk: 'They are signed out at once and cannot come back; their name stays in the record.', deactivated: 'Switched off',
    reactivate: 'Switch on again', reactivated: 'Switched on',
  },
};
