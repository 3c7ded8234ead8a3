import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpError } from 'react-admin';
import type { FrozenPiece } from '@domain/proofs/frozen-text';
import { type Call, type Newsroom, openPanel } from '../testing/newsroom';
import { marks, proofs } from '.';

jest.setTimeout(60_000);

const line = (start: number, length: number, x: number, y: number) => ({ start, end: start + length, x, y, width: length * 3, height: 3, face: 'song', edges: Array.from({ length: length + 1 }, (_, index) => x + index * 3) });
const PIECES: FrozenPiece[] = [{
  itemId: 'a1', kind: 'article', title: '三个项目集中签约', passages: [
    { part: 'headline', paragraph: null, from: 0, text: '三个项目', lines: [line(0, 4, 20, 10)] },
    { part: 'body', paragraph: 0, from: 0, text: '港闻新闸村复工', lines: [line(0, 7, 20, 20)] },
  ],
}];
const COMPOSITION = { displayList: { width: 800, height: 1100, items: [] }, hotAreas: [], reports: [], pieces: PIECES };
const mark = (number: number, changes: object = {}) => ({
  id: `m${number}`, proofId: 'p2', pageId: 'g1', issueId: 'i1', pageNumber: 1, proofNumber: 2, round: 'second', number, sign: 'correct', amount: null,
  place: { kind: 'text', itemId: 'a1', part: 'body', paragraph: 0, start: 1, end: 2, quote: '闻', boxes: [{ x: 23, y: 20, width: 3, height: 3 }], articleId: 'a1', noticeId: null, photoId: null, furniture: null }, piece: { kind: 'article', id: 'a1', title: '三个项目集中签约' },
  from: '闻', to: '闸', comment: '', errorClass: 'oneCharacter', weight: 1, isDoubled: false, status: 'open', assigneeId: 'u1', assigneeName: '李版面', answer: '', answeredById: null, answeredByName: '', answeredAt: null,
  verifiedById: null, verifiedByName: '', verifiedAt: null, createdById: 'me', createdByName: '王校对', createdAt: '2026-11-21T01:00:00Z', updatedAt: '2026-11-21T01:00:00Z', version: 3, actions: [], ...changes,
});
const row = (changes: object = {}) => ({
  id: 'p2', number: 2, round: 'second', isDelta: false, status: 'accepted', standing: 'accepted', signature: null, page: { id: 'g1', number: 1, name: '要闻', status: 'proof2', version: 9, pageEditorId: 'u1' },
  issue: { id: 'i1', publishedOn: '2026-11-24', issueNumber: 40, totalIssueNumber: 1248 }, publicationId: 'b1', publicationName: '港闸新闻', assignee: { id: 'me', displayName: '王校对' }, dueAt: null, pulledBy: null, pulledAt: '2026-11-21T01:00:00Z',
  acceptedAt: null, completedAt: null, declineReason: '', overrideReason: '', pdfHash: 'ab', markCounts: { all: 0, open: 0, answered: 0, verified: 0 }, missed: 0, isLatest: true, version: 4, actions: ['mark', 'complete', 'decline'], ...changes,
});
const proof = (changes: object = {}) => ({ ...row(), revisions: { photos: {} }, outcomes: [], marks: [], marksOfEarlier: [], wants: [], ...changes });

const asked: Record<string, Call[]> = {};
const heard = (name: string, answer: object = {}) => (call: Call): object => {
  (asked[name] ??= []).push(call);
  return answer;
};
beforeEach(() => {
  for (const name of Object.keys(asked)) delete asked[name];
});

const HANDS = {
  pageEditorId: 'u1', articles: { a1: 'u2' }, photos: {}, notices: {},
  people: [{ id: 'u1', displayName: '李版面', roles: ['pageEditor'] }, { id: 'u2', displayName: '陈责编', roles: ['deskEditor'] }, { id: 'u3', displayName: '赵公告', roles: ['noticeClerk'] }],
};
const room = (record: object, answers: Newsroom['answers'] = {}): Newsroom => ({
  records: { proofs: [row(), row({ id: 'p1', number: 1, round: 'first', status: 'completed', standing: 'completed' })] as never[], marks: [mark(1)] as never[], publications: [] },
  answers: {
    'get /api/proofs/{id}/hands': () => HANDS, 'get /api/proofs/{id}': () => record, 'get /api/proofs/{id}/composition': () => COMPOSITION, 'get /api/fonts': () => [], 'get /api/pages/{id}/proofs': () => [row(), row({ id: 'p1', number: 1 })],
    'post /api/proofs/{id}/marks': heard('made', mark(1)), 'patch /api/marks/{id}': heard('changed', mark(1)), 'post /api/proofs/{id}/moves': heard('moved', record), 'delete /api/marks/{id}': heard('removed'),
    'post /api/checks': () => ({ findings: [{ rule: 'lookAlike', severity: 'block', itemKind: 'article', itemId: 'a1', itemTitle: '', field: 'body', block: 0, start: 0, end: 2, quoted: '港闻', params: {}, suggestion: '港闸', source: '形近字表', fingerprint: 'f', decided: null, decisions: ['accepted'] }], open: { block: 1, warn: 0, info: 0 }, characters: 7, capped: false }),
    ...answers,
  },
});
const open = async (record: object = proof(), address = '/proofs/p2/show', answers: Newsroom['answers'] = {}) => {
  openPanel(address, [proofs, marks], room(record, answers), ['mark.write', 'proof.handle']);
  return screen.findByRole('group', { name: '大样版面' });
};
const press = (key: string, on: Element = document.body): boolean => fireEvent.keyDown(on, { key });

it('is read by keys alone: arrows to the words, a key for the sign, Enter when it is said', async () => {
  const page = await open();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) press(key, page);
  expect(await screen.findByText('“闻”')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '三个项目集中签约' })).toHaveAttribute('href', expect.stringContaining('/articles/a1/show'));
  press('c');
  const wanted = await screen.findByLabelText(/改为/u);
  fireEvent.change(wanted, { target: { value: '闻' } });
  expect(screen.getByText('与原文相同')).toBeInTheDocument();
  fireEvent.change(wanted, { target: { value: '闸' } });
  press('Enter', wanted);
  await waitFor(() => expect(asked.made).toEqual([{ path: { id: 'p2' }, body: { sign: 'correct', place: { kind: 'text', itemId: 'a1', part: 'body', paragraph: 0, start: 1, end: 2 }, from: '闻', to: '闸', comment: '', amount: null, errorClass: 'oneCharacter' } }]));
  expect(await screen.findByText('已标上')).toBeInTheDocument();
});

it('makes a mark at once that says all by its sign, and puts what is missing into the gap', async () => {
  const page = await open();
  for (const key of ['ArrowDown', 'ArrowDown']) press(key, page);
  press('d');
  await waitFor(() => expect(asked.made?.[0]?.body).toMatchObject({ sign: 'delete', from: '港', place: { start: 0, end: 1 } }));
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) press(key, page);
  press('i');
  fireEvent.change(await screen.findByLabelText(/改为/u), { target: { value: '区' } });
  fireEvent.click(screen.getByRole('button', { name: '标上' }));
  await waitFor(() => expect(asked.made?.[1]?.body).toMatchObject({ sign: 'insert', from: '', to: '区', place: { start: 2, end: 2 } }));
});

it('walks between marks by j and k and does with each what its reader may', async () => {
  const answered = { status: 'done', answeredByName: '李版面', answeredAt: '2026-11-21T02:00:00Z' };
  await open(proof({ marks: [mark(1, { actions: ['done', 'refuse'] }), mark(2, { ...answered, actions: ['verify', 'reopen'] })] }));
  press('j');
  press('x');
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(/理由/u), { target: { value: '地名原作此字' } });
  fireEvent.click(dialog.getByRole('button', { name: '不改' }));
  await waitFor(() => expect(asked.changed).toEqual([{ path: { id: 'm1' }, body: { version: 3, action: 'refuse', reason: '地名原作此字' } }]));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  press('j');
  press('v');
  await waitFor(() => expect(asked.changed?.[1]).toEqual({ path: { id: 'm2' }, body: { version: 3, action: 'verify', reason: undefined } }));
});

/** A server that answers only when it is let. */
const slow = (name: string) => {
  const answers: ((answer: object | Error) => void)[] = [];
  const call = (given: Call): Promise<object> => new Promise((resolve, reject) => {
    (asked[name] ??= []).push(given);
    answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
  });
  const answer = async (count: number, given: object | Error): Promise<void> => {
    await waitFor(() => expect(answers).toHaveLength(count));
    await act(async () => answers[count - 1]?.(given));
  };
  return { call, answer };
};

it('takes every key of a quick hand while answers are being saved, each for the mark it was meant for', async () => {
  const toDo = [1, 2, 3].map((number) => mark(number, { actions: ['done', 'refuse'] }));
  const server = slow('changed');
  const record = proof({ marks: toDo });
  await open(record, '/proofs/p2/show', { 'patch /api/marks/{id}': server.call });
  fireEvent.click(screen.getByRole('button', { name: '待改 3' }));
  for (const key of ['j', 'y', 'y', 'j', 'y', 'j', 'x']) press(key);
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(/理由/u), { target: { value: '原稿如此' } });
  fireEvent.click(dialog.getByRole('button', { name: '不改' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByText('正在存 3 处…')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '待核 3' })).toBeInTheDocument();
  const done = (number: number): object => mark(number, { status: 'done', version: 4, answeredByName: '我', actions: ['reopen'] });
  await server.answer(1, done(1));
  await server.answer(2, new HttpError('这处标记已处理过，请刷新后再看', 409, { current: mark(2, { version: 9, actions: ['done'] }) }));
  Object.assign(record, { marks: [done(1), mark(2, { version: 9, actions: ['done', 'refuse'] }), mark(3, { status: 'refused', version: 4, answer: '原稿如此' })] });
  await server.answer(3, mark(3, { status: 'refused', version: 4, answer: '原稿如此' }));
  expect(asked.changed?.map(({ path, body }) => [path?.id, body?.action, body?.version])).toEqual([['m1', 'done', 3], ['m2', 'done', 3], ['m3', 'refuse', 3]]);
  expect(await screen.findByText('没有存上：第 2 号 已改')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '再存' }));
  await waitFor(() => expect(asked.changed?.[3]).toEqual({ path: { id: 'm2' }, body: { version: 9, action: 'done', reason: undefined } }));
  expect(screen.queryByText(/^没有存上/u)).toBeNull();
});

it('lets one mark the next words while the last are being saved, and keeps what could not be', async () => {
  const server = slow('made');
  const page = await open(proof(), '/proofs/p2/show', { 'post /api/proofs/{id}/marks': server.call });
  for (const key of ['ArrowDown', 'ArrowDown']) press(key, page);
  press('d');
  press('ArrowRight', page);
  press('c');
  fireEvent.change(await screen.findByLabelText(/改为/u), { target: { value: '闸' } });
  await server.answer(1, mark(1));
  expect(screen.getByLabelText(/改为/u)).toHaveValue('闸');
  press('Enter', screen.getByLabelText(/改为/u));
  await server.answer(2, new HttpError('提交的内容有误', 400, { errors: { comment: '说明太长', root: { serverError: '提交的内容有误' } } }));
  expect(await screen.findByText('没有存上：改正 “闻” → 闸')).toBeInTheDocument();
  expect(screen.getByText('说明太长')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '修改' }));
  expect(await screen.findByLabelText(/改为/u)).toHaveValue('闸');
  expect(asked.made?.map(({ body }) => [body?.sign, (body?.place as { start: number }).start])).toEqual([['delete', 0], ['correct', 1]]);
});

it('says who has to act by what the mark is about, and lets the reader name another', async () => {
  const page = await open(proof({ marks: [mark(1, { actions: ['edit', 'remove'] })] }));
  for (const key of ['ArrowDown', 'ArrowDown']) press(key, page);
  press('c');
  fireEvent.change(await screen.findByLabelText(/改为/u), { target: { value: '闸' } });
  expect(await screen.findByText('按分工：陈责编')).toBeInTheDocument();
  fireEvent.mouseDown(screen.getByRole('combobox', { name: /差错类别/u }));
  fireEvent.click(await screen.findByRole('option', { name: /格式/u }));
  expect(await screen.findByText('按分工：李版面')).toBeInTheDocument();
  fireEvent.mouseDown(screen.getByRole('combobox', { name: '责任人' }));
  fireEvent.click(await screen.findByRole('option', { name: '赵公告 · 公告员' }));
  fireEvent.click(screen.getByRole('button', { name: '标上' }));
  await waitFor(() => expect(asked.made?.[0]?.body).toMatchObject({ sign: 'correct', errorClass: 'format', assigneeId: 'u3' }));
  press('j');
  press('f');
  fireEvent.mouseDown(within(await screen.findByRole('dialog')).getByRole('combobox'));
  fireEvent.click(await screen.findByRole('option', { name: '陈责编 · 责任编辑' }));
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '转给别人' }));
  await waitFor(() => expect(asked.changed?.[0]).toEqual({ path: { id: 'm1' }, body: { version: 3, assigneeId: 'u2' } }));
});

it('puts back a mark that was taken off by mistake', async () => {
  await open(proof({ marks: [mark(1, { actions: ['edit', 'remove'] })] }));
  press('j');
  fireEvent.click(await screen.findByRole('button', { name: '去掉' }));
  fireEvent.click(await screen.findByRole('button', { name: '放回' }));
  await waitFor(() => expect(asked.made?.[0]?.body).toMatchObject({ sign: 'correct', from: '闻', to: '闸', assigneeId: 'u1' }));
  expect(asked.removed).toHaveLength(1);
});

it('draws every mark in the round’s colour with its correction in the margin, and picks it by touch', async () => {
  const page = await open(proof({ marks: [mark(1, { comment: '见全文' })] }));
  const drawn = page.querySelector('[data-mark="1"]');
  expect(drawn).toHaveTextContent('1闸见全文');
  expect(drawn?.querySelector('path')).toHaveAttribute('stroke', '#1a52a8');
  fireEvent.click(drawn ?? page);
  expect(await screen.findByText(/等李版面改/u)).toBeInTheDocument();
});

it('shows what the last proof left undone, and what still keeps the page', async () => {
  await open(proof({
    missed: 1, outcomes: [{ id: 'm9', outcome: 'notCarriedOut', isMissed: true }], marksOfEarlier: [mark(9, { id: 'm9', proofId: 'p1', round: 'first', status: 'done', answeredByName: '李版面', answeredAt: '2026-11-21T02:00:00Z', actions: ['verify', 'reopen'] })],
    wants: [{ want: 'openMarks', params: { count: 1 }, sentence: '还有 1 处标记没有答复' }],
  }));
  expect(await screen.findByText('漏改 1 处')).toBeInTheDocument();
  expect(screen.getByText('漏改')).toBeInTheDocument();
  expect(screen.getByText('还有 1 处标记没有答复')).toBeInTheDocument();
  press('j');
  press('v');
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/这一处没有改/u)).toBeInTheDocument();
  fireEvent.change(dialog.getByLabelText(/理由/u), { target: { value: '已改在转版处' } });
  fireEvent.click(dialog.getByRole('button', { name: '核红' }));
  await waitFor(() => expect(asked.changed).toEqual([{ path: { id: 'm9' }, body: { version: 3, action: 'verify', reason: '已改在转版处' } }]));
});

it('turns a finding of the rules into a mark with its suggestion', async () => {
  await open();
  fireEvent.click(screen.getByRole('tab', { name: '校对检查' }));
  fireEvent.click(await screen.findByRole('button', { name: '记为标记' }));
  expect(await screen.findByLabelText(/改为/u)).toHaveValue('港闸');
  fireEvent.click(screen.getByRole('button', { name: '标上' }));
  await waitFor(() => expect(asked.made?.[0]?.body).toMatchObject({ sign: 'correct', from: '港闻', to: '港闸', place: { start: 0, end: 2 } }));
});

it('hands a round back with a reason, and says when it is read through', async () => {
  await open();
  fireEvent.click(screen.getByRole('button', { name: '校完' }));
  await waitFor(() => expect(asked.moved?.[0]).toEqual({ path: { id: 'p2' }, body: { action: 'complete', version: 4, reason: undefined } }));
});

it('offers no signs on a proof that is read only', async () => {
  const page = await open(proof({ actions: [], status: 'superseded' }));
  press('ArrowDown', page);
  press('d');
  expect(screen.queryByRole('group', { name: '校对符号' })).toBeNull();
  expect(screen.queryByRole('button', { name: '校完' })).toBeNull();
  expect(asked.made).toBeUndefined();
});

it('says on a delta proof which signature is void and what alone is to be read again', async () => {
  const change = { kind: 'article', id: 'a1', title: '三个项目集中签约', change: 'changed', parts: ['headline', 'body'] };
  const signature = { number: 1, proofNumber: 1, voidedByName: '李版面', voidReason: '签样后改动：三个项目集中签约', voidedAt: '2026-11-21T02:00:00Z', changes: [change] };
  await open(proof({ isDelta: true, round: 'third' }), '/proofs/p2/show', { 'get /api/pages/{id}/signatures': () => [{ ...signature, number: 2, proofNumber: 5, changes: [] }, signature] });
  expect(await screen.findByText('第 1 次签样已作废 · 李版面')).toBeInTheDocument();
  expect(screen.getByText('《三个项目集中签约》：标题、正文改了')).toBeInTheDocument();
});

it('lists a reader’s pile, and the marks that wait for one', async () => {
  openPanel('/proofs', [proofs, marks], room(proof()), ['proof.handle']);
  expect(await screen.findByText('二校 第2稿')).toBeInTheDocument();
  expect(screen.getAllByText('在校')[0]).toBeInTheDocument();
});

it('says of a signed proof who signed it, and of a void signature what became of it, rather than that it waits to be read', async () => {
  const signature = { number: 1, signedByName: '周主编', signedAt: '2026-11-21T06:00:00Z', voidedByName: null, voidedAt: null };
  const clean = { round: 'clean', status: 'pulled', assignee: null };
  const signed = row({ ...clean, id: 'p5', number: 5, standing: 'signed', signature });
  const gone = row({ ...clean, id: 'p4', number: 4, status: 'superseded', standing: 'void', signature: { ...signature, voidedByName: '李版面', voidedAt: '2026-11-21T07:00:00Z' } });
  openPanel('/proofs', [proofs, marks], { ...room(proof()), records: { proofs: [signed, gone] as never[], marks: [], publications: [] } }, ['proof.handle']);
  expect(await screen.findByText('已签样')).toBeInTheDocument();
  expect(screen.getByText(/^周主编 签于 [^·]+$/u)).toBeInTheDocument();
  expect(screen.getByText(/^周主编 签于 .+ · 李版面 改动，.+ 作废$/u)).toBeInTheDocument();
  expect(screen.queryByText('待校')).toBeNull();
  expect(screen.queryByText('无人认领')).toBeNull();
});

it('leads from a mark that waits, named with its story, to its place on the proof', async () => {
  openPanel('/marks', [proofs, marks], room(proof()), ['mark.write']);
  expect(await screen.findByRole('link', { name: /改正.*“闻”.*闸.*《三个项目集中签约》/u })).toHaveAttribute('href', expect.stringContaining('/proofs/p2/show?mark=m1'));
});

it('says that no mark waits for one, though the list is narrowed to one’s own from the start', async () => {
  openPanel('/marks', [proofs, marks], { ...room(proof()), records: { marks: [], publications: [] } }, ['mark.answer']);
  expect(await screen.findByText('没有等您改的标记')).toBeInTheDocument();
});
