import { fireEvent, screen, waitFor, within } from '@testing-library/react';
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
  place: { kind: 'text', itemId: 'a1', part: 'body', paragraph: 0, start: 1, end: 2, quote: '闻', boxes: [{ x: 23, y: 20, width: 3, height: 3 }], articleId: 'a1', noticeId: null, photoId: null, furniture: null },
  from: '闻', to: '闸', comment: '', errorClass: 'oneCharacter', weight: 1, isDoubled: false, status: 'open', assigneeId: 'u1', assigneeName: '李版面', answer: '', answeredById: null, answeredByName: '', answeredAt: null,
  verifiedById: null, verifiedByName: '', verifiedAt: null, createdById: 'me', createdByName: '王校对', createdAt: '2026-11-21T01:00:00Z', updatedAt: '2026-11-21T01:00:00Z', version: 3, actions: [], ...changes,
});
const row = (changes: object = {}) => ({
  id: 'p2', number: 2, round: 'second', isDelta: false, status: 'accepted', page: { id: 'g1', number: 1, name: '要闻', status: 'proof2', version: 9, pageEditorId: 'u1' },
  issue: { id: 'i1', publishedOn: '2026-11-24', issueNumber: 40, totalIssueNumber: 1248 }, publicationId: 'b1', publicationName: '港闸新闻', assignee: { id: 'me', displayName: '王校对' }, dueAt: null, pulledBy: null, pulledAt: '2026-11-21T01:00:00Z',
  acceptedAt: null, completedAt: null, declineReason: '', overrideReason: '', pdfHash: 'ab', markCounts: { all: 0, open: 0, answered: 0, verified: 0 }, missed: 0, isLatest: true, version: 4, actions: ['mark', 'complete', 'decline'], ...changes,
});
const proof = (changes: object = {}) => ({ ...row(), outcomes: [], marks: [], marksOfEarlier: [], wants: [], ...changes });

const asked: Record<string, Call[]> = {};
const heard = (name: string, answer: object = {}) => (call: Call): object => {
  (asked[name] ??= []).push(call);
  return answer;
};
beforeEach(() => {
  for (const name of Object.keys(asked)) delete asked[name];
});

const room = (record: object): Newsroom => ({
  records: { proofs: [row(), row({ id: 'p1', number: 1, round: 'first', status: 'completed' })] as never[], marks: [mark(1)] as never[], publications: [] },
  answers: {
    'get /api/proofs/{id}': () => record, 'get /api/proofs/{id}/composition': () => COMPOSITION, 'get /api/fonts': () => [], 'get /api/pages/{id}/proofs': () => [row(), row({ id: 'p1', number: 1 })],
    'post /api/proofs/{id}/marks': heard('made', mark(1)), 'patch /api/marks/{id}': heard('changed', mark(1)), 'post /api/proofs/{id}/moves': heard('moved', record), 'delete /api/marks/{id}': heard('removed'),
    'post /api/checks': () => ({ findings: [{ rule: 'lookAlike', severity: 'block', itemKind: 'article', itemId: 'a1', itemTitle: '', field: 'body', block: 0, start: 0, end: 2, quoted: '港闻', params: {}, suggestion: '港闸', source: '形近字表', fingerprint: 'f', decided: null, decisions: ['accepted'] }], open: { block: 1, warn: 0, info: 0 }, characters: 7, capped: false }),
  },
});
const open = async (record: object = proof(), address = '/proofs/p2/show') => {
  openPanel(address, [proofs, marks], room(record), ['mark.write', 'proof.handle']);
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
    missed: 1, outcomes: [{ id: 'm9', outcome: 'notCarriedOut', isMissed: true }], marksOfEarlier: [mark(9, { id: 'm9', proofId: 'p1', round: 'first' })],
    wants: [{ want: 'openMarks', params: { count: 1 }, sentence: '还有 1 处标记没有答复' }],
  }));
  expect(await screen.findByText('漏改 1 处')).toBeInTheDocument();
  expect(screen.getByText('漏改')).toBeInTheDocument();
  expect(screen.getByText('还有 1 处标记没有答复')).toBeInTheDocument();
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

it('lists a reader’s pile, and the marks that wait for one', async () => {
  openPanel('/proofs', [proofs, marks], room(proof()), ['proof.handle']);
  expect(await screen.findByText('二校 第2稿')).toBeInTheDocument();
  expect(screen.getAllByText('在校')[0]).toBeInTheDocument();
});

it('leads from a mark that waits to its place on the proof', async () => {
  openPanel('/marks', [proofs, marks], room(proof()), ['mark.write']);
  expect(await screen.findByRole('link', { name: /改正.*“闻”.*闸/u })).toHaveAttribute('href', expect.stringContaining('/proofs/p2/show?mark=m1'));
});
