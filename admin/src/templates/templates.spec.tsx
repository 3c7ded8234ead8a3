import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { EMPTY_BODY, paragraph } from '@domain/copy/body';
import { articles } from '../articles';
import { type Newsroom, openPanel } from '../testing/newsroom';
import { templates } from '.';

jest.setTimeout(60_000);

const template = (changes: object = {}) => ({
  id: 't1', version: 1, publicationId: 'p1', genre: '会议', targetLength: 600, headlineWidth: 12, guidance: '先写决定，后写议程', position: 1, body: { type: 'doc', content: [paragraph('会议指出，')] }, actions: ['edit', 'delete'], ...changes,
});
const brief = template({ id: 't2', genre: '简讯', targetLength: 150, guidance: '一事一讯', position: 2, body: EMPTY_BODY });
const room = (...all: object[]): Newsroom => ({ records: { templates: all as never, publications: [{ id: 'p1', name: '港闸新闻' }], articles: [], contributors: [] } });

it('lists the genres of the paper, and opens them to those who may change them', async () => {
  const { unmount } = openPanel('/templates', [templates], room(template(), brief), ['template.edit']);
  fireEvent.click(await screen.findByText('先写决定，后写议程'));
  expect(await screen.findByDisplayValue('会议')).toBeInTheDocument();
  expect(screen.getByDisplayValue('12')).toBeInTheDocument();
  unmount();
  openPanel('/templates', [templates], room(template(), brief));
  fireEvent.click(await screen.findByText('一事一讯'));
  expect(screen.queryByDisplayValue('简讯')).toBeNull();
});

it('says what would be here', async () => {
  openPanel('/templates', [templates], room());
  expect(await screen.findByText('还没有体裁模板')).toBeInTheDocument();
});

it('keeps the form from whoever may not change it', async () => {
  openPanel('/templates/create', [templates], room());
  await waitFor(() => expect(document.body).toHaveTextContent('您的岗位'));
  expect(screen.queryByLabelText(/体裁/u)).toBeNull();
});

it('begins a new story as its genre does, and never replaces what somebody has written', async () => {
  openPanel('/articles/create', [articles], room(template(), brief), ['article.create']);
  const begin = within(await screen.findByRole('group', { name: '体裁' }));
  fireEvent.click(begin.getByRole('button', { name: '会议' }));
  expect(await screen.findByText('会议指出，')).toBeInTheDocument();
  expect(screen.getByText('先写决定，后写议程')).toBeInTheDocument();
  expect(screen.getByLabelText('目标字数')).toHaveValue(600);
  fireEvent.click(begin.getByRole('button', { name: '简讯' }));
  await waitFor(() => expect(screen.queryByText('会议指出，')).toBeNull());
  const { editor } = screen.getByLabelText('正文') as HTMLElement & { editor: { commands: { setContent: (text: string, given: object) => void } } };
  act(() => editor.commands.setContent('<p>我写的话。</p>', { emitUpdate: true }));
  fireEvent.click(begin.getByRole('button', { name: '会议' }));
  expect(screen.getByLabelText('目标字数')).toHaveValue(600);
  expect(await screen.findByText('我写的话。')).toBeInTheDocument();
  expect(screen.queryByText('会议指出，')).toBeNull();
});
