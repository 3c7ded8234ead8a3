import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpError } from 'react-admin';
import { type Call, openPanel } from '../testing/newsroom';
import { Bell } from './Bell';
import { DigestChoice } from './DigestChoice';
import RemindersScreen from './RemindersScreen';

jest.setTimeout(60_000);

/** The browser's line to `/api/events`, spoken into by hand. */
class Line extends EventTarget {
  static newest: Line;
  constructor(readonly url: string) {
    super();
    Line.newest = this;
  }

  close(): void {}

  say(action: string): void {
    act(() => void this.dispatchEvent(Object.assign(new Event('act'), { data: JSON.stringify({ seq: 1, action, actorId: null, actorName: null, subjectId: null, detail: null }) })));
  }
}
beforeAll(() => Object.assign(globalThis, { EventSource: Line }));

const reminder = (given: object = {}) => ({ id: 'r1', kind: 'returned', subjectKind: 'article', subjectId: 'a1', title: '三个项目集中签约', actorName: '陈黎', note: '缺采访对象', createdAt: '2026-11-21T06:00:00Z', readAt: null, ...given });

describe('the bell', () => {
  it('counts what one has not read, and counts anew as it comes in', async () => {
    let unread = 2;
    openPanel('/bell', [{ name: 'bell', list: Bell }], { records: {}, answers: { 'get /api/user-notices/unread': () => ({ unread }) } });
    const bell = await screen.findByRole('link', { name: '提醒，2 条未读' });
    expect(bell).toHaveAttribute('href', expect.stringContaining('/user-notices'));
    unread = 3;
    Line.newest.say('article.moved');
    expect(screen.getByRole('link', { name: '提醒，2 条未读' })).toBeInTheDocument();
    Line.newest.say('userNotice.given');
    expect(await screen.findByRole('link', { name: '提醒，3 条未读' })).toBeInTheDocument();
  });
});

describe('what concerns me', () => {
  const read: Call[] = [];
  const open = (...all: object[]) => openPanel('/user-notices', [{ name: 'user-notices', list: RemindersScreen }], {
    records: { 'user-notices': all as never }, answers: { 'post /api/user-notices/readings': (call) => (read.push(call), { unread: 0 }) },
  });
  beforeEach(() => void read.splice(0));

  it('is said in a sentence that leads to what it is about, and is read by going there', async () => {
    open(reminder(), reminder({ id: 'r2', kind: 'commissionDeclined', subjectKind: 'commission', subjectId: 'k1', title: '社区食堂', note: '另有采访', readAt: '2026-11-21T07:00:00Z' }));
    const [first, second] = await within(await screen.findByRole('list', { name: '提醒' })).findAllByRole('listitem');
    expect(first).toHaveTextContent(/陈黎 退改：.*三个项目集中签约.*缺采访对象 · /u);
    expect(within(second).getByRole('link', { name: '社区食堂' })).toHaveAttribute('href', expect.stringContaining('/commissions/k1/show'));
    fireEvent.click(within(first).getByRole('link', { name: '三个项目集中签约' }));
    await waitFor(() => expect(read.map(({ body }) => body)).toEqual([{ ids: ['r1'] }]));
  });

  it('is marked as read all at once, only while something is unread', async () => {
    const { unmount } = open(reminder());
    fireEvent.click(await screen.findByRole('button', { name: '全部标为已读' }));
    await waitFor(() => expect(read.map(({ body }) => body)).toEqual([{}]));
    unmount();
    open(reminder({ readAt: '2026-11-21T07:00:00Z' }));
    await screen.findByText('三个项目集中签约');
    expect(screen.queryByRole('button', { name: '全部标为已读' })).toBeNull();
  });

  it('says so when nothing does', async () => {
    open();
    expect(await screen.findByText('没有提醒')).toBeInTheDocument();
  });
});

describe('one letter a day', () => {
  const settings = { enabled: false, email: '', hour: 8, language: 'zh', isMailSet: true };
  const open = (given: object, put: (call: Call) => unknown = () => settings) =>
    openPanel('/digest', [{ name: 'digest', list: DigestChoice }], { records: {}, answers: { 'get /api/desk/digest': () => ({ ...settings, ...given }), 'put /api/desk/digest': put } });

  it('is off until asked for, and asked for with an address and an hour', async () => {
    const asked: Call[] = [];
    open({}, (call) => (asked.push(call), settings));
    const wanted = await screen.findByRole('switch', { name: '每天一封，列出等我处理的事' });
    expect(wanted).not.toBeChecked();
    fireEvent.click(wanted);
    expect(screen.getByLabelText(/发到/u)).toBeRequired();
    fireEvent.change(screen.getByLabelText(/发到/u), { target: { value: 'a@b.cn' } });
    fireEvent.mouseDown(screen.getByRole('combobox', { name: '几点' }));
    fireEvent.click(await screen.findByRole('option', { name: '18:00' }));
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(asked.map(({ body }) => body)).toEqual([{ enabled: true, email: 'a@b.cn', hour: 18, language: 'zh' }]));
    expect(await screen.findByText('已保存')).toBeInTheDocument();
  });

  it('says beside the address why it is not taken, and clears nothing', async () => {
    open({ enabled: true, email: 'a@b' }, () => {
      throw new HttpError('有一处要改', 400, { message: '有一处要改', errors: { email: '这不是一个邮箱地址' } });
    });
    fireEvent.click(await screen.findByRole('button', { name: '保存' }));
    expect(await screen.findByText('这不是一个邮箱地址')).toBeInTheDocument();
    expect(screen.getByLabelText(/发到/u)).toHaveValue('a@b');
  });

  it('says that no letter goes out while the newsroom has no mail server', async () => {
    open({ isMailSet: false });
    expect(await screen.findByText(/没有设置发信服务器/u)).toBeInTheDocument();
  });
});
