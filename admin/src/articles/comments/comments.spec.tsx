import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type Body, paragraph } from '@domain/copy/body';
import { openPanel } from '../../testing/newsroom';
import { articles } from '..';

jest.setTimeout(60_000);

const body: Body = { type: 'doc', content: [paragraph('区委书记黄卫锋主持会议。'), paragraph('会议研究了其他事项。')] };
const story = {
  id: 'a1', version: 3, publicationId: 'p1', slug: '', kicker: '', headline: '区委召开会议', deck: '', status: 'filed', origin: 'filed', genre: '', section: '', characterCount: 20, targetLength: null, mustRun: true, noCut: false,
  bylines: [], createdById: null, createdAt: '2026-11-21T01:00:00Z', updatedAt: '2026-11-21T02:00:00Z', deletedAt: null, actions: ['edit'], blocked: {}, body, bodyText: '', source: '', dateline: '', continuedFromPage: null, continuedToPage: null,
  revision: 1, placements: [], level: '', instructions: '', needsClearance: true, clearedBy: '', clearanceFrom: '区委办', clearanceOpinion: '', clearedAt: null, embargoUntil: null, openComments: 1, lock: null, unkept: null,
};
const comment = (given: object) => ({
  id: 'c1', articleId: 'a1', parentId: null, text: '请核实姓名', quoted: '黄卫锋', standing: { text: 0, start: 4, end: 7 }, mustAnswer: true, mentions: [{ id: 'u2', name: '邓慧华' }], authorId: 'u1', authorName: '陈黎', createdAt: '2026-11-21T01:00:00Z',
  editedAt: null, resolvedByName: '', resolvedAt: null, deletedAt: null, version: 1, actions: ['reply', 'resolve'], ...given,
});
const said: { address: string; body: unknown }[] = [];
const room = (...comments: object[]) => {
  const keep = (address: string) => ({ body: given }: { body?: unknown }) => {
    said.push({ address, body: given });
    return {};
  };
  return {
    records: { articles: [story], publications: [], users: [], contributors: [] },
    answers: {
      'get /api/articles/{id}/comments': () => comments, 'get /api/articles/{id}/revisions': () => [], 'get /api/articles/{id}/moves': () => [], 'get /api/articles/{id}/pastes': () => [],
      'post /api/articles/{id}/lock': () => ({ holderId: 'me', holderName: '我', mine: true }), 'delete /api/articles/{id}/lock': () => undefined,
      'post /api/articles/{id}/comments': keep('comment'), 'post /api/comments/{id}/resolve': keep('resolve'),
    },
  };
};
const margin = async () => within((await screen.findByRole('list', { name: '批注' })).closest('section') as HTMLElement);
beforeEach(() => said.splice(0));

it('marks the words it is about, and shows it when they are clicked', async () => {
  openPanel('/articles/a1/show', [articles], room(comment({})));
  const marked = await screen.findByText('黄卫锋');
  expect(marked.closest('mark')).toHaveClass('passage-pressing');
  fireEvent.click(marked);
  expect(await screen.findByRole('listitem', { current: true })).toHaveTextContent(/须答复.*“黄卫锋”.*陈黎.*@邓慧华.*请核实姓名/u);
  expect(screen.getByText('1 条须答复')).toBeInTheDocument();
});

it('keeps a comment whose words were cut, with its quotation', async () => {
  openPanel('/articles/a1/show', [articles], room(comment({ standing: null, quoted: '旧的说法', mustAnswer: false })));
  const list = await margin();
  expect(await list.findByText('“旧的说法”')).toBeInTheDocument();
  expect(list.getByText('所指文字已删')).toBeInTheDocument();
  expect(document.querySelector('mark')).toBeNull();
});

it('takes a comment on the words one has chosen, and asks for an answer', async () => {
  openPanel('/articles/a1/show', [articles], room());
  const list = await margin();
  const words = (await screen.findByText('会议研究了其他事项。')).firstChild as Text;
  act(() => window.getSelection()?.setBaseAndExtent(words, 2, words, 4));
  fireEvent.click(list.getByRole('button', { name: '批注所选' }));
  fireEvent.change(await list.findByRole('textbox', { name: '写批注' }), { target: { value: '研究了什么？' } });
  fireEvent.click(list.getByRole('checkbox', { name: /须答复/u }));
  fireEvent.keyDown(list.getByRole('textbox', { name: '写批注' }), { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(said).toEqual([{ address: 'comment', body: { text: '研究了什么？', mustAnswer: true, mentions: [], passage: { text: 1, start: 2, end: 4, quoted: '研究', before: '会议', after: '了其他事项。' } } }]));
  await waitFor(() => expect(list.queryByRole('textbox', { name: '写批注' })).toBeNull());
});

it('resolves a thread on the version that was seen, and folds what is settled away', async () => {
  openPanel('/articles/a1/show', [articles], room(comment({}), comment({ id: 'c2', text: '已定', resolvedAt: '2026-11-21T03:00:00Z', resolvedByName: '陈黎', actions: ['reopen'] })));
  const list = await margin();
  fireEvent.click(await list.findByRole('button', { name: '解决' }));
  await waitFor(() => expect(said).toEqual([{ address: 'resolve', body: { version: 1 } }]));
  expect(list.queryByText('已定')).toBeNull();
  fireEvent.click(list.getByRole('button', { name: '看已解决的 1 条' }));
  expect(await list.findByText('已定')).toBeInTheDocument();
});

it('marks the words in the editor too', async () => {
  openPanel('/articles/a1', [articles], room(comment({})));
  await screen.findByLabelText('正文');
  await waitFor(() => expect(document.querySelector('.ProseMirror .passage')).toHaveTextContent('黄卫锋'));
});
