import { join } from 'node:path';
import { isLoopback, readConfig } from './config';
import { projectRoot } from './project-root';

describe('readConfig', () => {
  it('needs nothing: every setting has a default that serves this machine alone', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: join(projectRoot, '.data'),
      filesDir: join(projectRoot, '.data', 'files'),
      databaseUrl: undefined,
      adminPassword: undefined,
    });
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', HOST: ' ', DATABASE_URL: '', ADMIN_PASSWORD: '' })).toEqual(readConfig({}));
  });

  it('reads a relative DATA_DIR from the top of the checkout and leaves an absolute one', () => {
    expect(readConfig({ DATA_DIR: 'paper' }).dataDir).toBe(join(projectRoot, 'paper'));
    expect(readConfig({ DATA_DIR: '/srv/paper' }).dataDir).toBe('/srv/paper');
  });

  it('keeps the spaces of a password', () => {
    expect(readConfig({ ADMIN_PASSWORD: ' 清样 清样 123 ' }).adminPassword).toBe(' 清样 清样 123 ');
  });

  it.each([
    ['PORT', 'http', /PORT=http.*0 to 65535/],
    ['PORT', '70000', /PORT=70000/],
    ['PORT', '3000.5', /PORT=3000\.5/],
    ['HOST', '300.1.1.1', /HOST=300\.1\.1\.1.*127\.0\.0\.1/],
    ['HOST', 'a b', /HOST=a b/],
    ['DATABASE_URL', 'mysql://root@db/x', /DATABASE_URL=mysql.*postgres:\/\//],
    ['DATABASE_URL', 'postgres://u:p@db', /DATABASE_URL=postgres.*postgres:\/\//],
    ['DATABASE_URL', 'db', /DATABASE_URL=/],
    ['ADMIN_PASSWORD', 'short', /ADMIN_PASSWORD=\(5 .*10 characters/],
    ['SESSION_SECRET', 'short', /SESSION_SECRET=\(5 .*32 characters/],
    ['PUBLIC_ORIGIN', 'https://desk.example.cn/panel', /PUBLIC_ORIGIN=https.*without a path/],
    ['IMAP_HOST', 'imap 163', /IMAP_HOST=imap 163/],
    ['IMAP_USER', 'paper@163.com', /IMAP_HOST=.*IMAP_USER is set/],
  ])('names the variable, the value and what is expected: %s=%s', (variable, value, message) => {
    expect(() => readConfig({ [variable]: value })).toThrow(message);
  });

  describe('of the mailbox', () => {
    const MAILBOX = { IMAP_HOST: 'imap.163.com', IMAP_USER: 'paper@163.com', IMAP_PASSWORD: ' a code ' };

    it('are those of a mail service unless said', () => {
      expect(readConfig(MAILBOX).mailbox).toEqual({ host: 'imap.163.com', port: 993, user: 'paper@163.com', password: ' a code ', tls: 'on', folder: 'INBOX', pollSeconds: 60, publication: undefined });
      expect(readConfig({ ...MAILBOX, IMAP_TLS: 'starttls' }).mailbox).toMatchObject({ port: 143, tls: 'starttls' });
      expect(readConfig({}).mailbox).toBeUndefined();
    });

    it.each([
      ['IMAP_USER', '', /IMAP_USER=.*account/], ['IMAP_PASSWORD', '', /IMAP_PASSWORD=.*password/], ['IMAP_PORT', '0', /IMAP_PORT=0.*1 to 65535/], ['IMAP_TLS', 'yes', /IMAP_TLS=yes.*starttls/],
      ['IMAP_POLL_SECONDS', '1', /IMAP_POLL_SECONDS=1.*5 to 86400/],
    ])('are named when they cannot be used: %s=%s', (variable, value, message) => {
      expect(() => readConfig({ ...MAILBOX, [variable]: value })).toThrow(message);
    });
  });

  it('never shows a secret in its complaint', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://u:hushhush@db/x' })).toThrow(/^(?!.*hushhush).*$/);
    expect(() => readConfig({ SESSION_SECRET: 'hushhush' })).toThrow(/^(?!.*hushhush).*$/);
  });
});

describe('isLoopback', () => {
  it.each(['127.0.0.1', '127.8.9.10', '::1', '[::1]', 'localhost', 'LocalHost'])('%s is this machine alone', (address) => {
    expect(isLoopback(address)).toBe(true);
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', '127.evil.example', 'localhost.example.cn', '10.0.0.1'])('%s is not', (address) => {
    expect(isLoopback(address)).toBe(false);
  });
});
