import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ERROR_CLASSES_2020, ERROR_PLACES } from '@domain/quality/error-classes';
import { ERROR_STAGES } from '@domain/quality/ledger';
import type { ResourceProps } from 'react-admin';
import { type Call, openPanel } from '../testing/newsroom';
import { zh } from './messages';
import { en } from './messages-en';
import MethodScreen from './MethodScreen';
import { figure, lastMonths, rateInWords } from './quality';
import PersonQualityScreen from './PersonQualityScreen';
import QualityScreen from './QualityScreen';
import { printedErrors } from '.';

const rate = (score: number, characters = 24_498) => ({ score, characters, rate: (score * 10_000) / characters, limit: 3, allowanceLeft: (3 * characters) / 10_000 - score, passes: score <= (3 * characters) / 10_000 });
const overview = (changes: object = {}) => ({
  rate: rate(4), stages: ERROR_STAGES.map((stage, at) => ({ stage, errors: at === 0 ? 9 : at === 4 ? 1 : 0, score: 1 })), places: [{ place: 'nameplate', errors: 2 }],
  classes: [{ classId: 'oneCharacter', caught: 9, standing: 1, score: 4, isCapped: false }],
  readers: [{ personId: 'li', personName: '李蔚', readings: [{ pageId: 'p1', round: 'first' }], caught: 9, foundLater: 1, catchRate: 0.9, rate: rate(4) }],
  issues: [{ id: 'i1', publishedOn: '2026-11-17', issueNumber: 46, status: 'published', rate: rate(8), caught: 9, printed: 1 }], months: [{ month: '2026-11', issues: 1, rate: rate(8) }], ...changes,
});
const quality: ResourceProps = { name: 'articles', list: QualityScreen };
const open = (answers: Record<string, (call: Call) => unknown>) => openPanel('/articles', [quality, printedErrors], { records: { articles: [], publications: [{ id: 'p1', name: '港闸新闻' }] }, answers }, ['quality.read', 'quality.record']);

describe('the quality of a paper', () => {
  it('is a rate with its verdict and what is left, and each chart says its figures in words too', async () => {
    open({ 'get /api/quality': () => overview() });
    expect((await screen.findAllByText('1.63‱')).length).toBeGreaterThan(0);
    expect(screen.getByText('合格（不超过 3‱）')).toBeInTheDocument();
    expect(screen.getByText(/计分 4 ÷ 24,498 字 · 还可有 3.35 分/u)).toBeInTheDocument();
    expect(screen.getByRole('img', { name: '各期差错率' })).toBeInTheDocument();
    expect(within(screen.getByRole('table', { name: '各期差错率', hidden: true })).getByText('3.27‱')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /李蔚 1 9 1 90% 1.63‱/u })).toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: '在哪一关发现' })).getByText('见报')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /2026-11-17 · 第 46 期/u })).toHaveAttribute('href', expect.stringContaining('/quality/issues/i1'));
  });

  it('says so when no issue came out, and when it cannot be read', async () => {
    const { unmount } = open({ 'get /api/quality': () => overview({ issues: [], months: [] }) });
    expect(await screen.findByText('这段时间没有出报')).toBeInTheDocument();
    unmount();
    jest.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    open({});
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });

  it('is asked for a period that ends today', () => {
    expect(lastMonths(3, new Date(2026, 1, 28))).toEqual({ from: '2025-11-28', until: '2026-02-28' });
    expect(lastMonths(6, new Date(2026, 10, 21), 14)).toEqual({ from: '2026-05-21', until: '2026-12-05' });
    expect([figure(0.1 + 0.2), rateInWords({ rate: null })]).toEqual(['0.3', '–']);
  });
});

describe('the quality of a person', () => {
  const outcome = (caught: number, missed: number, printed: number) => ({ caught, missed, printed });
  const count = { ...outcome(9, 3, 1), readings: 4, pages: 3, catchRate: 0.75, rate: rate(2), classes: [{ classId: 'oneCharacter', ...outcome(9, 3, 1) }], stages: ERROR_STAGES.map((stage) => ({ stage, ...outcome(stage === 'first' ? 9 : 0, stage === 'second' ? 2 : stage === 'print' ? 1 : 0, stage === 'print' ? 1 : 0) })) };
  const sheet = (changes: object = {}) => ({
    person: { id: 'li', displayName: '李蔚' }, ...count, months: [{ month: '2026-11', ...count }],
    worked: [{ id: 'g1', pageNumber: 2, name: '综合', issueId: 'i1', issueNumber: 46, publishedOn: '2026-11-17', works: ['first', 'first', 'third'], characters: 6314, ...outcome(9, 3, 1) }], ...changes,
  });
  const screenOf: ResourceProps = { name: 'articles', list: PersonQualityScreen };
  const openPerson = (answers: Record<string, (call: Call) => unknown>, permissions: Parameters<typeof openPanel>[3] = ['quality.read']) =>
    openPanel('/articles', [screenOf], { records: { articles: [], publications: [{ id: 'p1', name: '港闸新闻' }] }, answers }, permissions);

  it('is charts, each of which can be read too, and the pages that went through their hands', async () => {
    openPerson({ 'get /api/quality/people/{id}': () => sheet() });
    expect(await screen.findByRole('heading', { level: 1, name: '质量 · 李蔚' })).toBeInTheDocument();
    expect(screen.getByRole('img', { name: '逐月查出与漏过' })).toHaveTextContent('75%');
    expect(screen.getByText('读版').nextSibling ?? screen.getByText('读版').previousSibling).toHaveTextContent('4');
    expect(within(screen.getByRole('list', { name: '按类别' })).getByText('拦下 9 · 漏过 3（见报 1）')).toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: '逐月看类别和关口' })).getByRole('row', { name: '错别字 1 字 9／3' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /2026-11-17 · 第 46 期 2版 综合 一校、三校 9 3 1/u })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '1' })).toHaveAttribute('href', expect.stringContaining('printed-errors?filter='));
  });

  it('says so when no page went through their hands, and when it is not the reader’s to see', async () => {
    const { unmount } = openPerson({ 'get /api/quality/people/{id}': () => sheet({ pages: 0, worked: [], months: [] }) });
    expect(await screen.findByText('这段时间没有经手的版')).toBeInTheDocument();
    unmount();
    openPerson({}, []);
    expect(await screen.findByRole('alert')).toHaveTextContent('您的岗位看不到这里');
  });

  it('is reached from the row of the ledger, which shows whoever is no chief themselves alone', async () => {
    const { unmount } = open({ 'get /api/quality': () => overview() });
    expect(await screen.findByRole('heading', { name: '我的校对' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '李蔚' })).toHaveAttribute('href', expect.stringContaining('/quality/people/li'));
    unmount();
    openPanel('/articles', [quality], { records: { articles: [], publications: [{ id: 'p1', name: '港闸新闻' }] }, answers: { 'get /api/quality': () => overview() } }, ['quality.read', 'quality.people']);
    expect(await screen.findByRole('heading', { name: '校对员' })).toBeInTheDocument();
  });
});

it('an error in print shows who signed, and becomes a draft rule filled in beforehand', async () => {
  const error = {
    id: 'e1', version: 1, publicationId: 'p1', issueId: 'i1', publishedOn: '2026-11-17', issueNumber: 46, pageId: 'g1', pageNumber: 2, articleId: 'a1', articleTitle: '春耕', place: 'headline', fact: null, classId: 'oneCharacter',
    wrongText: '按装', rightText: '安装', note: '', foundBy: '读者', foundOn: '2026-11-18', recordedByName: '李蔚', createdAt: '2026-11-18T01:00:00Z',
    signedOff: [{ act: 'review', which: 'release', personId: 'u1', personName: '龚海霞', at: '2026-11-16T01:00:00Z' }, { act: 'first', which: '1', personId: 'u2', personName: '王校', at: '2026-11-16T02:00:00Z' }],
  };
  openPanel('/printed-errors/e1/show', [printedErrors], { records: { 'printed-errors': [error] } }, ['quality.read', 'checkRule.edit']);
  expect(await screen.findByText('龚海霞')).toBeInTheDocument();
  expect(screen.getByText('一校（第 1 稿）')).toBeInTheDocument();
  const [, source = ''] = screen.getByRole('link', { name: '变成校对规则' }).getAttribute('href')?.split('source=') ?? [];
  expect(JSON.parse(decodeURIComponent(source))).toMatchObject({ publicationId: 'p1', pattern: '按装', suggestion: '安装', source: '见报差错 2026-11-17 2版' });
});

it('the method is set anew only with a reason, and from the one that was seen', async () => {
  const method = { id: 'm1', validFrom: '2020-05-28', multiplier: 2, repeatsCounted: 3, limit: 3, reason: '附件', setByName: '', createdAt: '2026-11-18T01:00:00Z', classes: ERROR_CLASSES_2020.map((one) => ({ ...one })) };
  const set = jest.fn((_: Call) => [method]);
  openPanel('/articles', [{ name: 'articles', list: MethodScreen }], { records: { articles: [] }, answers: { 'get /api/error-methods': () => [method], 'post /api/error-methods': set } }, ['quality.read', 'quality.method']);
  fireEvent.click(await screen.findByRole('button', { name: '另定方法' }));
  fireEvent.change(screen.getByRole('spinbutton', { name: '标点 每处分值' }), { target: { value: '0.2' } });
  expect(screen.getByRole('button', { name: '起用' })).toBeDisabled();
  fireEvent.change(screen.getByLabelText(/理由/u), { target: { value: '按原文核定' } });
  fireEvent.click(screen.getByRole('button', { name: '起用' }));
  await waitFor(() => expect(set).toHaveBeenCalledWith({ body: expect.objectContaining({ basedOnId: 'm1', reason: '按原文核定', classes: expect.arrayContaining([expect.objectContaining({ id: 'punctuation', weight: 0.2 })]) }) }));
});

it('every class, place and stage has a name in both languages', () => {
  for (const words of [zh.quality, en.quality]) {
    expect(Object.keys(words.classes).sort()).toEqual(ERROR_CLASSES_2020.map(({ id }) => id).sort());
    expect(Object.keys(words.places).sort()).toEqual([...ERROR_PLACES].sort());
    expect(Object.keys(words.stages).sort()).toEqual([...ERROR_STAGES].sort());
  }
});
