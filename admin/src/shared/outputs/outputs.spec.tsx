import { fireEvent, screen, waitFor } from '@testing-library/react';
import { openPanel } from '../../testing/newsroom';
import { Outputs, pageOutputs } from './Outputs';

const shown = { name: 'pages', list: () => <Outputs kinds={pageOutputs('g1')} /> };
const saved: string[] = [];
const answering = (answer: () => Response | Promise<Response>): jest.Mock => {
  const fetched = jest.fn(async (_address: string) => answer());
  Object.assign(globalThis, { fetch: fetched });
  return fetched;
};

beforeEach(() => {
  saved.length = 0;
  Object.assign(URL, { createObjectURL: () => 'blob:page', revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { saved.push(this.download); });
});

const choose = async (kind: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name: '输出' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: kind }));
};
const file = (name: string): Response => ({ ok: true, headers: new Headers({ 'Content-Disposition': `inline; filename="x"; filename*=UTF-8''${encodeURIComponent(name)}` }), blob: async () => new Blob(['x']) }) as unknown as Response;

it('saves a page under its name, and says that it is being made', async () => {
  let send: (answer: Response) => void = () => undefined;
  const fetched = answering(() => new Promise((resolve) => { send = resolve; }));
  openPanel('/pages', [shown], { records: { pages: [] } });
  await choose('PDF（付印用）');
  expect(await screen.findByText('正在生成 PDF（付印用）…')).toBeInTheDocument();
  send(file('港闸新闻-第1版.pdf'));
  await waitFor(() => expect(saved).toEqual(['港闸新闻-第1版.pdf']));
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/pages/g1/pdf');
  expect(await screen.findByRole('button', { name: '输出' })).toBeEnabled();
});

it('says in words why a page cannot be had', async () => {
  answering(() => ({ ok: false, statusText: 'Conflict', json: async () => ({ message: '第 1 版还没有排版' }) }) as unknown as Response);
  openPanel('/pages', [shown], { records: { pages: [] } });
  await choose('IDML（交 InDesign 修改）');
  expect(await screen.findByText('第 1 版还没有排版')).toBeInTheDocument();
  expect(saved).toEqual([]);
});
