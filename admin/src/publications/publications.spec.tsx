import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { TABLOID_GEOMETRY } from '@domain/layout/page-geometry';
import { openPanel } from '../testing/newsroom';
import { publications } from '.';
import { isOutdated, namedBy, pairsOf, repeated } from './pairs';

const paper = (changes: object = {}) => ({
  id: 'p1', version: 1, name: '港闸新闻', slug: 'gangzha', nameplate: '港闸新闻', slogan: '百年港闻', licenceKind: 'permit', licenceNumber: '苏F000012', hotline: '85308879', submissionEmail: 'a@b.cn', weekday: 2,
  numbering: { cumulativeBase: { 2020: 1220 } }, imprint: { 主办: '区委宣传部' }, geometry: TABLOID_GEOMETRY, sections: ['要闻', '民生'], issueCount: 4, pageTemplate: [], timetable: [], timeZone: 'Asia/Shanghai', skippedDays: [], createdAt: '2026-11-21T01:00:00Z', updatedAt: '2026-11-21T01:00:00Z', ...changes,
});
const FONTS = '/api/publications/{id}/fonts';
const newsroom = (...papers: ReturnType<typeof paper>[]) => ({ records: { publications: papers }, answers: { [`get ${FONTS}`]: () => [] as object[] } as Record<string, (call: { body?: unknown; form?: FormData }) => unknown> });

it('lists papers with the day they appear in words', async () => {
  openPanel('/publications', [publications], newsroom(paper(), paper({ id: 'p2', name: '市北报', weekday: null })));
  expect(await screen.findByText('每星期二出报')).toBeInTheDocument();
  expect(screen.getByText('不定期')).toBeInTheDocument();
});

it('reads a paper with its numbering, imprint and page in words and units', async () => {
  openPanel('/publications/p1/show', [publications], newsroom(paper()));
  expect(await screen.findByText('每星期二出报')).toBeInTheDocument();
  expect(screen.getByText('2020 年：总期号 = 年内期号 + 1220')).toBeInTheDocument();
  expect(screen.getByText('区委宣传部')).toBeInTheDocument();
  expect(screen.getByText('宽 270 毫米，高 390 毫米')).toBeInTheDocument();
  expect(screen.getByText('字号 9 磅，行距 12 磅，每栏 82 行')).toBeInTheDocument();
});

it('offers a reporter no way to change a paper, and says so at the form', async () => {
  const { unmount } = openPanel('/publications/p1/show', [publications], newsroom(paper()), ['publication.read']);
  await screen.findByText('区委宣传部');
  expect(screen.queryByRole('link', { name: '编辑' })).toBeNull();
  unmount();
  openPanel('/publications/p1', [publications], newsroom(paper()), ['publication.read']);
  expect(await screen.findByText('您的岗位看不到这里')).toBeInTheDocument();
});

it('saves a year added to the numbering and a name changed in the imprint', async () => {
  const room = newsroom(paper());
  openPanel('/publications/p1', [publications], room, ['publication.edit']);
  const numbering = within(await screen.findByRole('group', { name: '期号' }));
  fireEvent.click(numbering.getByRole('button', { name: '加一年' }));
  fireEvent.change(numbering.getAllByLabelText('年份')[1], { target: { value: '2021' } });
  fireEvent.change(numbering.getAllByLabelText('总期号与年内期号之差')[1], { target: { value: '1264' } });
  const imprint = within(screen.getByRole('group', { name: '版权栏' }));
  fireEvent.change(imprint.getByLabelText('名目'), { target: { value: '主管' } });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(room.records.publications[0]).toMatchObject({ version: 2, numbering: { cumulativeBase: { 2020: 1220, 2021: 1264 } }, imprint: { 主管: '区委宣传部' } }));
});

it('keeps a year without a number from being saved, and what was typed', async () => {
  const room = newsroom(paper());
  openPanel('/publications/p1', [publications], room, ['publication.edit']);
  const numbering = within(await screen.findByRole('group', { name: '期号' }));
  fireEvent.change(numbering.getByLabelText('年份'), { target: { value: '20' } });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  expect((await screen.findAllByText(/年份应为四位数字/u)).length).toBeGreaterThan(0);
  expect(numbering.getByLabelText('年份')).toHaveValue('20');
  expect(room.records.publications[0].version).toBe(1);
});

it('reads rows as they stand, without the empty ones', () => {
  const pairs = [...pairsOf({ 主办: '甲' }), { key: 1, name: '', value: '' }];
  expect(namedBy(pairs, String)).toEqual({ 主办: '甲' });
  expect(isOutdated(pairs, { 主办: '甲' }, String)).toBe(false);
  expect(isOutdated(pairs, { 主办: '乙' }, String)).toBe(true);
  expect(repeated([...pairs, { key: 2, name: ' 主办', value: '乙' }])).toBe('主办');
});

describe('the fonts of a paper', () => {
  const font = (changes: object = {}) => ({
    id: 'f1', publicationId: 'p1', name: '方正小标宋', face: `own-${'0'.repeat(64)}`, fileName: 'FZXBS.ttf', format: 'ttf', byteSize: 1, characters: 7000, hanCharacters: 6763, pageCount: 0, createdAt: '2026-11-21T01:00:00Z', deletedAt: null, version: 1, ...changes,
  });
  const withFonts = (...fonts: object[]) => {
    const room = newsroom(paper());
    room.answers[`get ${FONTS}`] = () => fonts;
    return room;
  };
  const choose = async (): Promise<void> => {
    fireEvent.change(await screen.findByLabelText('选择字体文件'), { target: { files: [new File(['x'], '标题.ttf')] } });
  };

  it('are told with what they hold and where they are used; one in use cannot go', async () => {
    openPanel('/publications/p1/show', [publications], withFonts(font({ pageCount: 2 })), ['publication.edit']);
    expect(await screen.findByText('方正小标宋')).toBeInTheDocument();
    expect(screen.getByText('FZXBS.ttf · 6763 个汉字 · 2 个版面在用')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '移除' })).toBeDisabled();
  });

  it('are added from a file, and a refused one is told with the reason', async () => {
    const room = withFonts();
    const sent: (FormData | undefined)[] = [];
    room.answers[`post ${FONTS}`] = ({ form }) => {
      sent.push(form);
      if (sent.length > 1) throw Object.assign(new Error('提交的内容有误'), { status: 400, body: { errors: { file: '这是字体合集（TTC）' } } });
      return font();
    };
    openPanel('/publications/p1/show', [publications], room, ['publication.edit']);
    await choose();
    expect(await screen.findByText('字体“方正小标宋”已添加，可在标题里选用')).toBeInTheDocument();
    expect((sent[0]?.get('file') as File).name).toBe('标题.ttf');
    await choose();
    expect(await screen.findByText('这是字体合集（TTC）')).toBeInTheDocument();
  });

  it('are renamed, removed and brought back on the version seen', async () => {
    const room = withFonts(font(), font({ id: 'f2', name: '旧字体', deletedAt: '2026-11-21T02:00:00Z', version: 3 }));
    const acts: unknown[] = [];
    for (const [verb, path] of [['patch', '/api/fonts/{id}'], ['delete', '/api/fonts/{id}'], ['post', '/api/fonts/{id}/restore']]) room.answers[`${verb} ${path}`] = ({ body }) => acts.push([verb, body]);
    openPanel('/publications/p1/show', [publications], room, ['publication.edit']);
    fireEvent.click(await screen.findByRole('button', { name: '改名' }));
    fireEvent.change(screen.getByLabelText('字体名'), { target: { value: '小标宋' } });
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(acts).toContainEqual(['patch', { version: 1, name: '小标宋' }]));
    fireEvent.click(await screen.findByRole('button', { name: '移除' }));
    await waitFor(() => expect(acts).toContainEqual(['delete', { version: 1 }]));
    fireEvent.click(await screen.findByRole('button', { name: '恢复' }));
    await waitFor(() => expect(acts).toContainEqual(['post', { version: 3 }]));
  });

  it('are only looked at by those who do not run the paper', async () => {
    openPanel('/publications/p1/show', [publications], withFonts(font()), ['publication.read']);
    await screen.findByText('方正小标宋');
    for (const name of ['改名', '移除', '添加字体（TTF 或 OTF）']) expect(screen.queryByRole('button', { name })).toBeNull();
  });
});
