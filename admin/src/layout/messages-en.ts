import type { SameKeys } from '../i18n/same-keys';
import type { zh } from './messages';

export const en: SameKeys<typeof zh> = {
  layout: {
    skip: 'Skip to content', menu: 'Menu', openMenu: 'Open the menu', closeMenu: 'Close the menu', light: 'Light', dark: 'Dark', toLight: 'Switch to light', toDark: 'Switch to dark', language: 'Language', otherLanguage: '中文',
    account: 'My account', signOut: 'Sign out', shortcuts: 'Shortcuts', shortcutsHint: 'Press ? at any time', goTo: 'Go to: %{place}', close: 'Close', keys: 'Keys', does: 'What it does',
    group: { work: 'Newsroom', paper: 'Paper', archive: 'Archive', admin: 'Administration' },
    place: {
      desk: 'My desk', issues: 'Issues', pages: 'Pages', proofs: 'Proofs', marks: 'Marks to carry out', articles: 'Stories', contributions: 'Contributions', photos: 'Photos', notices: 'Notices', noticeRuns: 'Notice runs', noticeRules: 'Notice rules', noticeDesk: 'Notice desk', contributors: 'Contributors', search: 'Search', publications: 'Newspapers', quality: 'Quality', checkRules: 'Word lists', officeHolders: 'Office-holders', imports: 'Imports',
      sources: 'Source files', findings: 'Suspected misreadings', audit: 'Record of acts', users: 'People', commissions: 'Commissions', templates: 'Templates',
    },
  },
  login: {
    title: 'Sign in', username: 'User name', password: 'Password', enter: 'Sign in', entering: 'Signing in…', failed: 'Could not sign in', unreachable: 'The server does not answer. Check the network and try again.',
  },
  account: {
    title: 'My account', roles: 'Posts', username: 'User name', sessions: 'Signed-in devices', thisOne: 'This one', revoke: 'Sign it out', revoked: 'The device has been signed out', since: 'Since %{when}', unknownBrowser: 'Unknown browser',
    tokens: 'Tokens for programs', tokensHelp: 'For scripts that call the API with your posts. A token is shown once: keep it now.', noTokens: 'No tokens yet.', tokenName: 'What for', createToken: 'New token', tokenMade: 'The token (shown this once)',
    revokeToken: 'Revoke', tokenRevoked: 'The token is revoked', lastUsed: 'Last used %{when}', neverUsed: 'Never used', copy: 'Copy', copied: 'Copied',
    password: 'Change the password', current: 'Current password', next: 'New password (at least 10 characters)', change: 'Change password', changed: 'Password changed; other devices are signed out',
  },
  role: {
    reporter: 'Reporter', deskEditor: 'Desk editor', chiefSub: 'Chief sub', editorInChief: 'Editor-in-chief', pageEditor: 'Page editor', proofreader: 'Proofreader', noticeClerk: 'Notice clerk', archivist: 'Archivist', admin: 'Administrator',
  },
};
