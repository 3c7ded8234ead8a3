import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpError } from 'react-admin';
import { issues } from '../issues';
import { type Call, type Newsroom, openPanel } from '../testing/newsroom';
import { PrintNotes } from './PrintNotes';
import { PrintRecord } from './PrintRecord';

jest.setTimeout(30_000);

const signature = (changes: object = {}) => ({
  id: 's1', number: 1, proofId: 'f4', proofNumber: 4, pdfHash: 'a'.repeat(64), pdfBytes: 1234, compositionHash: 'b'.repeat(64), engineVersion: '1.1', signedByName: '龚海霞', signedAt: '2026-11-23T13:40:00Z', secondName: null,
  sentByName: null, sentAt: null, voidedByName: null, voidedAt: null, voidReason: null, voidChanges: [], things: [{ kind: 'article', id: 'a1', title: '三个项目集中签约', revision: 5 }], ...changes,
});
const page = (number: number, changes: object = {}) => ({
  id: `g${number}`, version: 3, number, name: '要闻', status: 'clean', pageEditorName: '李蔚', pressAt: '2020-11-23T14:00:00Z', proof: { id: 'f4', number: 4, round: 'clean', isDelta: false, status: 'pulled', assigneeName: '' },
  next: { action: 'sign', isYours: true, wants: [] as object[] }, mayReopen: false, signature: null as object | null, voided: null as object | null, changes: [] as object[], ...changes,
});
const night = (changes: object = {}) => ({
  id: 'i1', version: 7, publicationName: '港闸新闻', publishedOn: '2026-11-24', issueNumber: 47, totalIssueNumber: 1580, status: 'copyClosed', timeZone: 'Asia/Shanghai', pages: [page(1)], preflight: [] as object[], moves: ['reopenCopy', 'sign'], ...changes,
});

const open = (found: object, answers: Newsroom['answers'] = {}) =>
  openPanel('/issues/i1/press', [issues], { records: { publications: [], 'printed-items': [] }, answers: { 'get /api/issues/{id}/press': () => found, ...answers } }, ['issue.move']);

it('says of every page what it lacks, counts down to it and names the pages still open', async () => {
  open(night({ pages: [page(1, { next: { action: 'clean', isYours: true, wants: [{ want: 'openMarks', params: { count: 2 }, sentence: '还有 2 处批改没有答复' }] } }), page(2, { status: 'signed', signature: signature(), next: { action: 'send', isYours: true, wants: [] } })] }));
  const first = within(await screen.findByRole('region', { name: '1版 要闻' }));
  expect(first.getByText('还有 2 处批改没有答复')).toBeInTheDocument();
  expect(first.queryByRole('button', { name: /签/u })).not.toBeInTheDocument();
  expect(screen.getByText('还有 1 版没签：1版 要闻')).toBeInTheDocument();
  expect(screen.getByRole('timer')).toHaveTextContent('付印时间已过');
  expect(within(screen.getByRole('region', { name: '2版 要闻' })).getByRole('button', { name: '交印' })).toBeInTheDocument();
});

it('signs with the password asked for again, and says what a wrong one was refused for', async () => {
  const asked: unknown[] = [];
  open(night(), {
    'post /api/pages/{id}/moves': ({ body }: Call) => {
      asked.push(body);
      if (body?.password === '错的') throw new HttpError('有误', 400, { errors: { password: '当前密码不正确' } });
      return {};
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: '签1版 要闻的样' }));
  const dialog = within(screen.getByRole('dialog'));
  for (const password of ['错的', '对的']) {
    fireEvent.change(dialog.getByLabelText(/再输一次密码/u), { target: { value: password } });
    fireEvent.click(dialog.getByRole('button', { name: '签样' }));
    if (password === '错的') expect(await dialog.findByText('当前密码不正确')).toBeInTheDocument();
  }
  await waitFor(() => expect(asked).toEqual([{ action: 'sign', version: 3, password: '错的' }, { action: 'sign', version: 3, password: '对的' }]));
});

it('shows why a signature is void, and only what has to be read again', async () => {
  const changes = [{ kind: 'article', id: 'a1', title: '三个项目集中签约', change: 'changed', parts: ['body', 'headline'] }];
  open(night({ pages: [page(1, { status: 'proof3', voided: signature({ voidedAt: '2026-11-23T14:00:00Z', voidedByName: '许应田', voidReason: '签样后改动：三个项目集中签约' }), changes })] }));
  expect(await screen.findByText('第 1 次签样已作废 · 许应田')).toBeInTheDocument();
  expect(screen.getByText('《三个项目集中签约》：正文、标题改了')).toBeInTheDocument();
});

it('lists the preflight with the way to each cure, and does not offer to close over what blocks', async () => {
  open(night({ preflight: [
    { check: 'pageUnsigned', severity: 'block', params: { page: '1 要闻', status: 'clean' }, cure: { place: 'page', id: 'g1' } }, { check: 'imprintField', severity: 'confirm', params: { field: '印刷' }, cure: { place: 'publication', id: 'p1' } },
  ] }));
  const list = within(await screen.findByRole('region', { name: '付印前检查' }));
  expect(list.getByText('版面 1 要闻：还没签样')).toBeInTheDocument();
  expect(list.getAllByRole('link', { name: '去处理' }).map((link) => link.getAttribute('href'))).toEqual([expect.stringContaining('/pages/g1/show'), expect.stringContaining('/publications/p1')]);
  expect(screen.getByRole('button', { name: '签印本期' })).toBeDisabled();
});

it('asks for a reason where the preflight only asks, and sends it with the move', async () => {
  const asked: unknown[] = [];
  open(night({ pages: [page(1, { status: 'signed', signature: signature(), next: null })], preflight: [{ check: 'licenceUnknown', severity: 'confirm', params: {}, cure: { place: 'publication', id: 'p1' } }] }), {
    'post /api/issues/{id}/moves': ({ body }: Call) => { asked.push(body); return {}; },
  });
  fireEvent.click(await screen.findByRole('button', { name: '签印本期' }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(/理由/u), { target: { value: '正在换证' } });
  fireEvent.click(dialog.getByRole('button', { name: '签印本期' }));
  await waitFor(() => expect(asked).toEqual([{ action: 'sign', version: 7, reason: '正在换证' }]));
});

it('keeps beside what was printed its takedown, in plain words, and its corrections, and says both above the story', async () => {
  const item = {
    id: 'r1', version: 2, publicationId: 'p1', issueId: 'i1', issueNumber: 47, pageId: 'g1', pageNumber: 1, pageName: '要闻', position: 1, area: null, kind: 'article', itemId: 'a1', title: '三个项目集中签约', revision: 5, printedOn: '2026-11-24', publishedByName: '龚海霞',
    publishedAt: '2026-11-23T14:00:00Z', takenDownByName: '龚海霞', takenDownAt: '2026-11-25T01:00:00Z', takedownReason: '当事人要求，经核属实', actions: ['correct'],
    corrections: [{ id: 'c1', articleId: 'a9', title: '更正', wrongText: '六点八亿元', rightText: '七点八亿元', status: 'filed', withdrawnAt: null }, { id: 'c2', articleId: 'a8', title: '更正', wrongText: '甲', rightText: '乙', status: 'killed', withdrawnAt: '2026-11-25T01:00:00Z' }],
  };
  openPanel('/articles', [{ name: 'articles', list: () => <><PrintRecord filter={{ issueId: 'i1' }} /><PrintNotes articleId="a1" /></> }], { records: { articles: [], 'printed-items': [item] } });
  const record = within(await screen.findByRole('region', { name: '见报记录' }));
  const told = await record.findByText('已撤下 · 龚海霞 · 当事人要求，经核属实');
  expect(told).not.toHaveStyle({ textDecoration: 'line-through' });
  expect(record.getByRole('link', { name: '更正：“六点八亿元”应为“七点八亿元”' })).toHaveAttribute('href', expect.stringContaining('/articles/a9/show'));
  expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual([expect.stringContaining('已撤下 · 龚海霞 · 当事人要求，经核属实 · 11月25日'), '更正：“六点八亿元”应为“七点八亿元”']);
  expect(screen.queryByText(/“甲”/u)).not.toBeInTheDocument();
});

it('leads whoever may pull proofs from a void signature to the page', async () => {
  const voided = { status: 'proof3', voided: signature({ voidedAt: '2026-11-23T14:00:00Z', voidedByName: '许应田', voidReason: '签样后改动' }) };
  openPanel('/issues/i1/press', [issues], { records: { publications: [], 'printed-items': [] }, answers: { 'get /api/issues/{id}/press': () => night({ pages: [page(1, voided)] }) } }, ['proof.pull']);
  expect(await screen.findByRole('link', { name: '去拉改后样' })).toHaveAttribute('href', expect.stringContaining('/pages/g1/show'));
});
