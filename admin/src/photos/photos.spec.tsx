import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { openPanel } from '../testing/newsroom';
import { photos } from '.';

jest.setTimeout(60_000);
import { sizeInWords } from './photo';

const photo = {
  id: 'h1', version: 1, publicationId: 'p1', fileHash: null, fileName: '', mediaType: null, byteSize: null, width: null, height: null, caption: '电厂员工观察炉火', headline: '', credit: '', rights: '',
  takenOn: null, status: 'published', origin: 'imported', hasFile: false, ready: false, createdById: null, createdAt: '2026-11-21T01:00:00Z', updatedAt: '2026-11-21T01:00:00Z', deletedAt: null, actions: [],
  bylines: [{ id: 'b1', name: '王俊荣', label: '', role: 'photo', contributorId: null, position: 0 }], metadata: {}, placements: [], place: '', keywords: [], rightsCategory: 'staff', isRestricted: false, restrictions: '', usableFrom: null, usableUntil: null, showsPeople: false, showsMinors: false, minorsConsent: '', focus: null,
  obstacles: [] as string[], useCount: 0, lastUsedOn: null, uses: [] as object[], crops: [] as object[], overrides: [] as object[], alike: [] as object[],
};
const kept = {
  ...photo, id: 'h2', hasFile: true, ready: true, fileHash: 'x', fileName: '甲.jpg', mediaType: 'image/jpeg', byteSize: 3_400_000, width: 3000, height: 2000, caption: '开工现场',
  metadata: { iptc: { city: '南通', keywords: ['开工', '项目'] }, gps: false },
};

it('shows pictures as thumbnails, and says of a lost one that only its caption is kept', async () => {
  openPanel('/photos', [photos], { records: { photos: [photo, kept] } });
  expect(await screen.findByText('无原图')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: '开工现场' })).toHaveAttribute('src', '/api/photos/h2/thumbnail');
  const card = screen.getByRole('link', { name: /开工现场/u });
  card.focus();
  fireEvent.keyDown(card, { key: ' ' });
  expect(await screen.findByText('已选 1 张')).toBeInTheDocument();
});

it('shows a photo with its caption, credit and what the file says of itself', async () => {
  openPanel('/photos/h2/show', [photos], { records: { photos: [kept] } });
  expect(await screen.findByRole('img', { name: '开工现场' })).toHaveAttribute('src', '/api/photos/h2/preview');
  expect(screen.getByText('3000 × 2000 像素')).toBeInTheDocument();
  expect(screen.getByText('JPEG · 3.4 MB')).toBeInTheDocument();
  expect(screen.getByText('南通')).toBeInTheDocument();
  expect(screen.getByText('开工 项目')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '下载原图' })).toHaveAttribute('href', '/api/photos/h2/original');
  expect(screen.queryByRole('link', { name: '编辑' })).toBeNull();
});

it('says what keeps a photo off a page, where it was printed, and what resembles it', async () => {
  const used = {
    ...kept, obstacles: ['rightsUnknown'], useCount: 1, actions: ['override'], alike: [{ id: 'h9', caption: '开工现场（远景）', credit: '', takenOn: null, isSameFile: false, difference: 3 }],
    uses: [{ id: 'u1', kind: 'print', issueId: 'i1', pageId: 'g1', pageName: '2 综合', articleId: null, headline: '', address: '', publishedOn: '2020-02-18', widthMm: 120.4, heightMm: 80.2, notedByName: '主编', withdrawnAt: null, withdrawnByName: '', withdrawnReason: '' }],
  };
  openPanel('/photos/h2/show', [photos], { records: { photos: [used] } });
  expect(await screen.findByText('版权未确认')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '担保使用' })).toBeInTheDocument();
  expect(screen.getByText(/120 × 80 mm/u)).toBeInTheDocument();
  expect(screen.getByRole('img', { name: '开工现场（远景）' })).toBeInTheDocument();
});

it('takes down a use online, and takes it back where it was a mistake', async () => {
  const asked: unknown[] = [];
  const line = { id: 'u2', kind: 'digital', issueId: null, pageId: null, pageName: '', articleId: null, headline: '', address: 'https://paper.example.cn/1', publishedOn: '2026-11-20', widthMm: null, heightMm: null, notedByName: '编务', withdrawnAt: null, withdrawnByName: '', withdrawnReason: '' };
  const gone = { ...line, id: 'u3', address: '公众号', withdrawnAt: '2026-11-21T01:00:00Z', withdrawnByName: '编务', withdrawnReason: '写错了' };
  const note = ({ body }: { body?: unknown }): object => { asked.push(body); return kept; };
  openPanel('/photos/h2/show', [photos], {
    records: { photos: [{ ...kept, useCount: 1, actions: ['edit'], uses: [line, gone] }] },
    answers: { 'post /api/photos/{id}/uses': note, 'post /api/photos/{id}/uses/{useId}/withdrawal': note },
  }, ['photo.edit']);
  expect(await screen.findByRole('link', { name: line.address })).toHaveAttribute('href', line.address);
  expect(screen.getByText(/编务 撤回：写错了/u)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '登记网上使用' }));
  fireEvent.change(await screen.findByLabelText(/^用在哪里/u), { target: { value: '公众号“港闸发布”' } });
  fireEvent.change(screen.getByLabelText(/^发布日期/u), { target: { value: '2026-11-19' } });
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
  await waitFor(() => expect(asked).toEqual([{ address: '公众号“港闸发布”', publishedOn: '2026-11-19', headline: '' }]));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  fireEvent.click(screen.getByRole('button', { name: '撤回登记' }));
  fireEvent.change(await screen.findByLabelText(/^哪里不对/u), { target: { value: '不是这张' } });
  fireEvent.click(screen.getAllByRole('button', { name: '撤回登记' }).at(-1) as HTMLElement);
  await waitFor(() => expect(asked.at(-1)).toEqual({ reason: '不是这张' }));
});

it('captions the chosen photos in one act, on the versions that stand', async () => {
  const asked: unknown[] = [];
  const editable = [{ ...kept, actions: ['edit'] }, { ...kept, id: 'h3', caption: '', fileName: '乙.jpg', actions: ['edit'] }];
  openPanel('/photos', [photos], { records: { photos: editable }, answers: { 'patch /api/photos': ({ body }) => { asked.push(body); return []; } } }, ['photo.edit']);
  for (const box of await screen.findAllByRole('checkbox', { name: /^选 /u })) fireEvent.click(box);
  fireEvent.click(screen.getByRole('button', { name: '写图说、版权' }));
  fireEvent.change(await screen.findByRole('textbox', { name: '图说' }), { target: { value: '志愿者在社区' } });
  fireEvent.change(screen.getByRole('textbox', { name: '署名文字' }), { target: { value: '顾敏 陈祥楠 摄' } });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  const bylines = ['顾敏', '陈祥楠'].map((name) => expect.objectContaining({ name, role: 'photo' }) as object);
  await waitFor(() => expect(asked).toEqual([{ photos: [{ id: 'h2', version: 1 }, { id: 'h3', version: 1 }], changes: { caption: '志愿者在社区', credit: '顾敏 陈祥楠 摄', bylines } }]));
});

it('says what would be in an empty list', async () => {
  openPanel('/photos', [photos], { records: {} });
  expect(await screen.findByText('还没有图片')).toBeInTheDocument();
});

it.each([[0, '0 B'], [999, '999 B'], [46_200, '46 kB'], [3_400_000, '3.4 MB'], [100_000_000, '100 MB']])('says %d bytes as %s', (bytes, words) => {
  render(<p>{sizeInWords(bytes)}</p>);
  expect(screen.getByText(words)).toBeInTheDocument();
});
