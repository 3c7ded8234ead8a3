import hoodiecrow from 'hoodiecrow-imap';
import type { AddressInfo } from 'node:net';
import type { MailboxConfig } from '../src/config/config';
import { Mailbox } from '../src/intake/mailbox/mailbox.service';
import { gb18030 } from './support/gb18030';
import { IntakeDesk, textOf } from './support/intake-desk';
import { letter, letterWith } from './support/mail-files';
import { correspondentsFile, SECOND, STORY } from './support/word-files';

let desk: IntakeDesk;
let server: ReturnType<typeof hoodiecrow>;
let mailbox: MailboxConfig;

const raw = (mail: Buffer): string => mail.toString('latin1');

beforeAll(async () => {
  desk = await IntakeDesk.open();
  const word = await correspondentsFile();
  server = hoodiecrow({
    plugins: ['UNSELECT', 'UIDPLUS', 'ID', 'NAMESPACE', 'ENABLE'],
    storage: {
      INBOX: {
        messages: [
          { raw: raw(letter(gb18030(`${STORY}\r\n${SECOND}\r\n通讯员 陈学东`), 'text/plain; charset=gb2312', 'base64', { messageId: 'first@163.com' })) },
          { raw: raw(letterWith('见附件', [{ name: '稿.docx', type: 'application/octet-stream', content: word }], { messageId: 'second@163.com' })) },
          { raw: raw(letter(Buffer.from('读过的信'), 'text/plain; charset=utf-8', 'base64', { messageId: 'read@163.com' })), flags: ['\\Seen'] },
          { raw: raw(letter(Buffer.from(`<html>${'<div>'.repeat(2_000)}太深</html>`), 'text/html; charset=utf-8', 'base64', { messageId: 'deep@163.com' })) },
        ],
      },
    },
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  mailbox = { host: '127.0.0.1', port: (server.server.address() as AddressInfo).port, user: 'testuser', password: 'testpass', tls: 'off', folder: 'INBOX', pollSeconds: 60 };
});
afterAll(async () => {
  await new Promise<void>((closed) => server.close(closed));
  await desk.close();
});

const fetched = (given = mailbox): Promise<number> => desk.newsroom.app.get(Mailbox).fetch(given);
const flags = (): boolean[] => server.getMailbox('INBOX').messages.map((message) => message.flags.includes('\\Seen'));

describe('the mailbox', () => {
  it('is left as it was when the account is refused, or nothing answers', async () => {
    await expect(fetched({ ...mailbox, password: 'wrong' })).rejects.toThrow();
    await expect(fetched({ ...mailbox, port: 1 })).rejects.toThrow();
    expect([flags(), await desk.count()]).toEqual([[false, false, true, false], 0]);
  });

  it('marks no letter as seen that could not be registered', async () => {
    await desk.newsroom.sql('ALTER TABLE contributions ADD CONSTRAINT ck_none CHECK (false) NOT VALID');
    expect(await fetched()).toBe(0);
    expect([flags(), await desk.count()]).toEqual([[false, false, true, false], 0]);
    await desk.newsroom.sql('ALTER TABLE contributions DROP CONSTRAINT ck_none');
  });

  it('is fetched by one process at a time: each unread letter is registered once, and then marked as seen', async () => {
    const counts = await Promise.all([fetched(), fetched(), fetched()]);
    expect(counts.sort()).toEqual([0, 0, 3]);
    expect(flags()).toEqual([true, true, true, true]);
    const { body: list } = await (await desk.as('deskEditor')).get('/api/contributions?sort=["number","ASC"]').expect(200);
    expect(list.map(({ number, senderName, headline, createdByName }: Record<string, string>) => [number.slice(5), senderName, headline, createdByName])).toEqual([
      ['0001', '陈学东', '三个项目集中签约', ''], ['0002', '陈学东', '三个项目集中签约', ''], ['0003', '陈学东', '三个项目集中签约', ''],
    ]);
    const { body: first } = await (await desk.as('deskEditor')).get(`/api/contributions/${list[0].id}`).expect(200);
    expect(textOf(first)).toEqual([STORY, SECOND]);
    expect(await desk.acts(first.id)).toMatchObject([{ action: 'contribution.registered', payload: { number: first.number } }]);
  });

  it('registers a letter once, though the server offers it again as unread', async () => {
    server.getMailbox('INBOX').messages.forEach((message) => { message.flags.length = 0; });
    // The one that somebody had read before the newsroom looked is new.
    expect([await fetched(), await desk.count()]).toEqual([1, 4]);
    server.getMailbox('INBOX').messages.forEach((message) => { message.flags.length = 0; });
    expect([await fetched(), await desk.count()]).toEqual([0, 4]);
    expect(flags()).toEqual([true, true, true, true]);
  });
});
