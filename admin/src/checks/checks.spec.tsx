import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { CHECK_RULE_IDS } from '@domain/copy/checks/rules';
import type { Permission } from '@domain/people/permissions';
import { useRef, type ReactNode } from 'react';
import type { ResourceProps } from 'react-admin';
import type { Call } from '../testing/newsroom';
import { openPanel } from '../testing/newsroom';
import { rangeOf } from './marked-places';
import { zh } from './messages';
import { en } from './messages-en';
import StoryFindings from './StoryFindings';
import { WholeFindings } from './WholeFindings';
import { checkRules, officeHolders } from '.';

const rule = (changes: object = {}) => ({
  id: 'r1', version: 3, publicationId: 'p1', kind: 'deprecated', pattern: '打工仔', suggestion: '务工人员', exceptions: ['打工仔之歌'], severity: 'warn', licenceKind: null, validFrom: null, validUntil: null,
  source: '用语规范', reason: '', status: 'draft', publishedAt: null, createdAt: '2026-11-21T01:00:00Z', updatedAt: '2026-11-21T01:00:00Z', actions: ['edit', 'delete', 'publish'], ...changes,
});
const trial = { fired: 37, stories: 20, looked: 25, more: true, hits: [{ kind: 'article', id: 'a1', title: '春耕', publishedOn: '2020-03-03', quoted: '打工仔', before: '一名', after: '回乡' }] };
const openRules = (address: string, permissions: Permission[], answers: Record<string, (call: Call) => unknown> = {}, changes: object = {}) =>
  openPanel(address, [checkRules, officeHolders], { records: { 'check-rules': [rule(changes)], 'office-holders': [], publications: [{ id: 'p1', name: '港闸新闻' }] }, answers }, permissions);

describe('word lists', () => {
  it('are listed with their state and gravity', async () => {
    openRules('/check-rules', ['checkRule.read']);
    expect(await screen.findByText('打工仔')).toBeInTheDocument();
    expect(screen.getAllByText('草稿').length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: '导入' })).toBeNull();
    expect(await screen.findByRole('link', { name: '导出' })).toHaveAttribute('href', '/api/check-rules/file?publicationId=p1');
  });

  it('are tried on the archive before they are published, with a reason', async () => {
    const move = jest.fn((_: Call) => rule({ status: 'published' }));
    openRules('/check-rules/r1/show', ['checkRule.edit'], { 'get /api/check-rules/{id}/trial': () => trial, 'post /api/check-rules/{id}/moves': move });
    fireEvent.click(await screen.findByRole('button', { name: '在旧稿上试' }));
    expect(await screen.findByText('查了含有这些词的 25 篇：会提示 37 处，在 20 篇里')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '春耕' })).toHaveAttribute('href', expect.stringContaining('/articles/a1/show'));
    fireEvent.click(screen.getByRole('button', { name: '发布' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: '发布' })).toBeDisabled();
    fireEvent.change(dialog.getByLabelText(/理由/u), { target: { value: '总编会定' } });
    fireEvent.click(dialog.getByRole('button', { name: '发布' }));
    await waitFor(() => expect(move).toHaveBeenCalledWith({ path: { id: 'r1' }, body: { action: 'publish', version: 3, reason: '总编会定' } }));
  });

  it('come from a file only after it was read dry, and tell each line that is wrong', async () => {
    const take = jest.fn(({ body }: Call) => {
      if (String(body?.csv).includes('错')) throw Object.assign(new Error('提交的内容有误'), { body: { errors: { 'csv.2.pattern': '第 2 行：要查的词不对' } } });
      return { drafted: 2, known: 1 };
    });
    openRules('/check-rules', ['checkRule.read', 'checkRule.edit'], { 'post /api/check-rules/file': take });
    fireEvent.click(await screen.findByRole('button', { name: '导入' }));
    const choose = (csv: string): void => void fireEvent.change(screen.getByLabelText('选择文件', { selector: 'input' }), { target: { files: [{ text: () => Promise.resolve(csv) }] } });
    choose('pattern\n错');
    expect(await screen.findByText('第 2 行：要查的词不对')).toBeInTheDocument();
    choose('pattern\n好词');
    expect(await screen.findByText('将新建 2 条草稿，已有 1 条不动')).toBeInTheDocument();
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '导入' }));
    await waitFor(() => expect(take).toHaveBeenLastCalledWith({ body: { publicationId: 'p1', csv: 'pattern\n好词' } }));
  });
});

it('says of an empty register what would be there', async () => {
  openRules('/office-holders', ['checkRule.edit']);
  expect(await screen.findByText('还没有登记领导职务')).toBeInTheDocument();
});

const finding = (changes: object = {}) => ({
  rule: 'misspelt', severity: 'block', itemKind: 'article', itemId: 'a1', itemTitle: '', field: 'body', block: 0, start: 3, end: 5, quoted: '按装', params: {}, suggestion: '安装', source: '《现代汉语词典》',
  fingerprint: 'f1', decided: null, decisions: ['accepted', 'ignoredHere'], ...changes,
});

const Beside = (): ReactNode => {
  const paper = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={paper}><div data-field="body"><p data-text="0">设备已<strong>按</strong>装完毕</p></div></div>
      <StoryFindings articleId="a1" version={1} paper={paper} />
    </>
  );
};
const beside: ResourceProps = { name: 'articles', list: Beside };
const openStory = (answers: Record<string, (call: Call) => unknown>) => openPanel('/articles', [beside], { records: { articles: [] }, answers }, ['check.decide']);
const report = (...findings: object[]) => ({ findings, open: { block: 0, warn: 0, info: 0 }, characters: 7, capped: false });

describe('findings of a whole page', () => {
  const Whole = (): ReactNode => <WholeFindings whole={{ pageId: 'g1' }} />;
  const page = { ...finding({ rule: 'lookAlike', itemKind: 'page', itemId: 'g1', field: 'issue', quoted: '港闻', suggestion: '港闸', fingerprint: 'f2' }) };
  it('stand by gravity and story, say what keeps the page from being clean, and are decided where they stand', async () => {
    const decide = jest.fn((_: Call) => ({}));
    const warned = finding({ severity: 'warn', itemTitle: '春耕', fingerprint: 'f3', quoted: '带' });
    openPanel('/articles', [{ name: 'articles', list: Whole }], { records: { articles: [] }, answers: { 'post /api/checks': () => ({ ...report(page, warned), open: { block: 1, warn: 1, info: 0 } }), 'post /api/checks/decisions': decide } }, ['check.decide']);
    expect(await screen.findByText('还有 1 处必须处理，不能付清样')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['版面本身', '春耕']);
    expect(screen.getByRole('link', { name: '春耕' })).toHaveAttribute('href', expect.stringContaining('/articles/a1/show'));
    fireEvent.click(screen.getAllByRole('button', { name: '此处不改' })[1]);
    await waitFor(() => expect(decide).toHaveBeenCalledWith({ body: { articleId: 'a1', fingerprint: 'f3', decision: 'ignoredHere', reason: '' } }));
  });
});

describe('findings beside a story', () => {
  it('tell what is wrong, what could stand there and by which rule', async () => {
    openStory({ 'post /api/checks': () => report(finding()) });
    expect(await screen.findByText('待处理 1 处')).toBeInTheDocument();
    expect(screen.getByText('安装')).toBeInTheDocument();
    expect(screen.getByText(/错别字 · 依据：《现代汉语词典》/u)).toBeInTheDocument();
  });

  it('ask why before what blocks is passed over', async () => {
    const decide = jest.fn((_: Call) => ({}));
    openStory({ 'post /api/checks': () => report(finding()), 'post /api/checks/decisions': decide });
    fireEvent.click(await screen.findByRole('button', { name: '此处不改' }));
    expect(decide).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText(/请说明理由/u), { target: { value: '厂名' } });
    fireEvent.click(screen.getByRole('button', { name: '此处不改' }));
    await waitFor(() => expect(decide).toHaveBeenCalledWith({ body: { articleId: 'a1', fingerprint: 'f1', decision: 'ignoredHere', reason: '厂名' } }));
  });

  it('show what was decided, and by whom', async () => {
    openStory({ 'post /api/checks': () => report(finding({ decided: { id: 'd1', decision: 'ignoredHere', reason: '厂名', byName: '李蔚', at: '2026-11-21T01:00:00Z' } })) });
    expect(await screen.findByText('李蔚：此处不改 · 厂名')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '重新处理' })).toBeInTheDocument();
  });

  it('say so when there is nothing, and when the check failed', async () => {
    const { unmount } = openStory({ 'post /api/checks': () => report() });
    expect(await screen.findByText('没有发现问题')).toBeInTheDocument();
    unmount();
    jest.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    openStory({});
    expect(await screen.findByText('检查没有完成')).toBeInTheDocument();
  });

  it('are found in the text through its emphasis, and not where the words are others by now', () => {
    const root = document.createElement('div');
    root.innerHTML = '<div data-field="body"><p data-text="0">设备已<strong>按</strong>装完毕</p></div>';
    expect(rangeOf(root, finding() as never)?.toString()).toBe('按装');
    expect(rangeOf(root, finding({ quoted: '安装' }) as never)).toBeNull();
    expect(rangeOf(root, finding({ block: 4 }) as never)).toBeNull();
  });

  it('have a sentence for every rule, in both languages', () => {
    expect(Object.keys(zh.checks.says).sort()).toEqual([...CHECK_RULE_IDS].sort());
    expect(Object.keys(en.checks.says).sort()).toEqual([...CHECK_RULE_IDS].sort());
  });
});
