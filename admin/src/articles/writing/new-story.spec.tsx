import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpError, type RaRecord } from 'react-admin';
import { type Body, paragraph } from '@domain/copy/body';
import { deviceStore, emptyDeviceStore } from '../../testing/device-store';
import { type Newsroom, openPanel } from '../../testing/newsroom';
import { articles } from '..';
import { device } from './device';

jest.setTimeout(60_000);

const OTHER_WINDOW = 'a window that is gone';
const left = (headline: string, given: object = {}) => ({
  key: `me new ${headline}`, userId: 'me', storyId: null, windowId: OTHER_WINDOW, base: {}, sent: null, at: Date.parse('2026-11-20T06:02:00Z'),
  now: { headline, kicker: '', deck: '', body: { type: 'doc', content: [paragraph('三个项目落户开发区。')] } as Body, bylines: [] }, ...given,
});
const room = (): Newsroom => ({ records: { articles: [], publications: [{ id: 'p1', name: '港闸新闻' }], templates: [], contributors: [] } });
const open = (newsroom = room()) => openPanel('/articles/create', [articles], newsroom, ['article.create']);
const headline = () => screen.findByLabelText(/主题/u);
/** What lies on this device, whichever window wrote it. */
const keptHere = (): string[] => [...deviceStore.values()].map(({ now }) => (now as { headline: string }).headline);

beforeEach(emptyDeviceStore);

it('offers back what was typed of a story before it was there, and to nobody but its writer', async () => {
  await device.put(left('三个项目签约'));
  await device.put(left('别人的稿', { userId: 'u2' }));
  open();
  const offer = within(await screen.findByRole('alert'));
  expect(offer.getByText(/三个项目签约.*10 字/u)).toBeInTheDocument();
  expect(offer.queryByText(/别人的稿/u)).toBeNull();
  fireEvent.click(offer.getByRole('button', { name: '恢复' }));
  await waitFor(async () => expect(await headline()).toHaveValue('三个项目签约'));
  expect(await screen.findByText('三个项目落户开发区。')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

it('keeps what stands in the form when older words are brought back over it, and offers it in their place', async () => {
  await device.put(left('旧的题'));
  open();
  fireEvent.change(await headline(), { target: { value: '刚打的题' } });
  fireEvent.click(within(await screen.findByRole('alert')).getByRole('button', { name: '恢复' }));
  await waitFor(async () => expect(await headline()).toHaveValue('旧的题'));
  const offer = within(await screen.findByRole('alert'));
  fireEvent.click(await offer.findByRole('button', { name: '恢复' }));
  await waitFor(async () => expect(await headline()).toHaveValue('刚打的题'));
  expect(within(await screen.findByRole('alert')).getByText(/旧的题/u)).toBeInTheDocument();
});

it('takes no word back when the paper it is for is known only after one began to write', async () => {
  let arrive: (papers: RaRecord[]) => void = () => undefined;
  const papers = new Promise<RaRecord[]>((resolve) => (arrive = resolve));
  open({ ...room(), lists: { publications: () => papers } });
  fireEvent.change(await headline(), { target: { value: '网慢时打的题' } });
  await act(async () => arrive([{ id: 'p1', name: '港闸新闻' }]));
  expect(await screen.findByText('港闸新闻')).toBeInTheDocument();
  expect(await headline()).toHaveValue('网慢时打的题');
  expect(keptHere()).toEqual(['网慢时打的题']);
});

it('throws nothing away without asking', async () => {
  await device.put(left('旧的题'));
  open();
  fireEvent.click(within(await screen.findByRole('alert')).getByRole('button', { name: '丢弃' }));
  expect(keptHere()).toEqual(['旧的题']);
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '丢弃' }));
  await waitFor(() => expect(keptHere()).toEqual([]));
});

it('keeps the words while the server is away, and lets them go once they are a story', async () => {
  const newsroom = room();
  let isDown = true;
  newsroom.answers = {
    'post /api/articles': ({ body }) => {
      if (isDown) throw new HttpError('数据库暂时没有响应，请稍后重试', 503, {});
      return { ...body, id: 'a9' };
    },
  };
  open(newsroom);
  await screen.findByText('港闸新闻');
  fireEvent.change(await headline(), { target: { value: '新写的题' } });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('数据库暂时没有响应，请稍后重试')).toBeInTheDocument();
  expect(await headline()).toHaveValue('新写的题');
  await waitFor(() => expect(keptHere()).toEqual(['新写的题']));
  isDown = false;
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(keptHere()).toEqual([]));
});
