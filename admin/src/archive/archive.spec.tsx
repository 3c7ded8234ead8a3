import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Permission } from '@domain/people/permissions';
import { type Call, type Newsroom, openPanel } from '../testing/newsroom';
import { auditEntries, findings, imports, sourceDocuments } from '.';
import { zh } from './acts-in-words';
import { en } from './acts-in-words-en';

jest.setTimeout(60_000);

const TEXT = '\n\n我区积极采取措施\n\n# 吹响集结号\n\n\n\n最后一辆大巴驶人街道。\r\n陈鑫\n\t表\t格';
const AT = TEXT.indexOf('驶人');

const finding = (changes: object = {}) => ({
  id: 'f1', sourceDocumentId: 's1', fileName: '002.txt', pageId: 'g1', pageItemId: 't1', itemKind: 'article', itemId: 'a1', itemTitle: '吹响集结号', line: 9, start: AT, end: AT + 2,
  as: '驶人', should: '驶入', context: '一辆大巴驶人街道', rule: 'confusable', confidence: 0.9, decision: null, note: '', decidedByName: '', decidedAt: null, version: 1, actions: ['decide'], ...changes,
});
const item = { position: 0, kicker: '', deck: '', characterCount: 12, continuedFromPage: null, continuedToPage: null, text: '', fields: null, confidence: 0.8 };
const newsroom = (one = finding()): Newsroom => ({
  records: {
    'source-documents': [{
      id: 's1', publicationId: 'p1', publicationName: '港闸新闻', pageId: 'g1', issueId: 'i1', publishedOn: '2020-03-03', pageNumber: null, fileName: '002.txt', sha256: 'x', encoding: 'utf-8', openFindings: 1,
      characters: 30, placed: 30, importedByName: '资料员', createdAt: '2026-11-21T01:00:00Z', text: TEXT, placements: [{ start: 0, end: TEXT.indexOf('\t'), itemId: 't1' }, { start: TEXT.indexOf('\t'), end: TEXT.length, itemId: 't2' }],
    }],
    pages: [{
      id: 'g1', pageNumber: null, pageNumberProvenance: null,
      items: [{ ...item, id: 't1', kind: 'article', itemId: 'a1', title: '吹响集结号', bylines: [{ id: 'b', name: '陈鑫', label: '', role: 'text', contributorId: null, position: 0 }] }, { ...item, id: 't2', position: 1, kind: 'unplaced', itemId: null, title: '', text: '表格', bylines: [] }],
    }],
    issues: [{
      id: 'i1', version: 5, publishedOn: '2020-03-03', issueNumber: 9, totalIssueNumber: null, actions: ['confirm'],
      provenance: { publishedOn: { source: 'inferred', evidence: '其后第一个星期二是2020-03-03' }, issueNumber: { source: 'printed', evidence: '第9期' } },
    }],
    findings: [one],
  },
});
const open = (address: string, room: Newsroom, permissions: Permission[] = []) => openPanel(address, [sourceDocuments, findings, imports, auditEntries], room, permissions);

it('shows every character of the source beside what was read from it', async () => {
  open('/source-documents/s1/show', newsroom());
  const source = await screen.findByRole('region', { name: '原始文字' });
  expect([...source.querySelectorAll('[data-text]')].map((line) => line.textContent).join('')).toBe(TEXT);
  const read = within(screen.getByRole('region', { name: '读出的内容' }));
  expect(await read.findByRole('heading', { name: '吹响集结号' })).toBeInTheDocument();
  expect(read.getByText(/稿件 · 陈鑫/u)).toBeInTheDocument();
  expect(read.getByText('其后第一个星期二是2020-03-03')).toBeInTheDocument();
});

it('accepts a suspected misreading by its button and says what was changed', async () => {
  const room = newsroom();
  const asked: Call[] = [];
  room.answers = { 'post /api/findings/{id}/decisions': (call) => {
    asked.push(call);
    Object.assign(room.records.findings[0], { decision: 'accepted', decidedByName: '资料员', actions: [], version: 2 });
    return room.records.findings[0];
  } };
  open('/source-documents/s1/show', room);
  fireEvent.click(await screen.findByRole('button', { name: '采纳' }));
  expect(await screen.findByText(/已采纳 · 资料员/u)).toBeInTheDocument();
  expect(asked).toEqual([{ path: { id: 'f1' }, body: { version: 1, decision: 'accepted' } }]);
  expect(screen.queryByRole('button', { name: '采纳' })).toBeNull();
});

it('dismisses one by keys: j finds it, d decides', async () => {
  const room = newsroom();
  const asked: unknown[] = [];
  room.answers = { 'post /api/findings/{id}/decisions': ({ body }) => asked.push(body) };
  open('/source-documents/s1/show', room);
  await screen.findByRole('button', { name: '采纳' });
  fireEvent.keyDown(window, { key: 'j' });
  await waitFor(() => expect(document.querySelector('[data-finding-card="f1"]')).toHaveAttribute('aria-current', 'true'));
  fireEvent.keyDown(window, { key: 'd' });
  await waitFor(() => expect(asked).toEqual([{ version: 1, decision: 'dismissed' }]));
});

it('confirms a fact that was only inferred, and no other', async () => {
  const room = newsroom();
  const asked: Call[] = [];
  room.answers = { 'post /api/issues/{id}/confirmations': (call) => asked.push(call) };
  open('/source-documents/s1/show', room);
  const confirm = await screen.findAllByRole('button', { name: '确认' });
  expect(confirm).toHaveLength(1);
  fireEvent.click(confirm[0]);
  await waitFor(() => expect(asked).toEqual([{ path: { id: 'i1' }, body: { version: 5, fact: 'publishedOn' } }]));
});

it('gives no button to someone who may not decide', async () => {
  const room = newsroom(finding({ actions: [] }));
  Object.assign(room.records.issues[0], { actions: [] });
  open('/source-documents/s1/show', room);
  expect((await screen.findAllByText('驶入')).length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: '采纳' })).toBeNull();
  expect(screen.queryByRole('button', { name: '确认' })).toBeNull();
});

it('lists suspicions across pages under the story they stand in', async () => {
  open('/findings', newsroom());
  expect(await screen.findByText('吹响集结号')).toBeInTheDocument();
  expect(screen.getByText(/第 9 行 · 形近字 · 把握 90%/u)).toBeInTheDocument();
});

it('puts acts into sentences, with what they changed', async () => {
  const entry = { at: '2026-11-21T01:00:00Z', actorId: 'u1', actorName: '陈责编', position: 1 };
  open('/audit-entries', { records: { 'audit-entries': [
    { ...entry, id: 'e1', action: 'article.changed', subjectKind: 'article', subjectId: 'a1', payload: { changes: { headline: ['旧题', '新题'] }, revision: 2 } },
    { ...entry, id: 'e2', action: 'issue.factConfirmed', subjectKind: 'issue', subjectId: 'i1', payload: { fact: 'issueNumber', from: 9, to: 9 } },
    { ...entry, id: 'e4', action: 'page.moved', subjectKind: 'page', subjectId: 'g1', payload: { action: 'reopen', from: 'signed', to: 'proof3', reason: '区里来电改数字' } },
    { ...entry, id: 'e5', action: 'login.refused', subjectKind: 'login', subjectId: null, payload: { username: 'editor-in-chief', address: 'press' } },
    { ...entry, id: 'e3', action: 'finding.accepted', subjectKind: 'finding', subjectId: 'f1', payload: { as: '驶人', should: '驶入', applied: true } },
  ] } });
  expect(await screen.findByText('修改了稿件')).toBeInTheDocument();
  expect(screen.getByText('主题：旧题 → 新题')).toBeInTheDocument();
  expect(screen.getByText('确认了期号：9')).toBeInTheDocument();
  expect(screen.getByText('采纳疑误：驶人 → 驶入')).toBeInTheDocument();
  expect(screen.getByText('版面流转：已签样 → 三校')).toBeInTheDocument();
  expect(screen.getByText('理由：区里来电改数字')).toBeInTheDocument();
  expect(screen.getByText('签样时再输的密码不对')).toBeInTheDocument();
});

it('has words in both languages for every act there is', () => {
  const named = readFileSync(join(__dirname, '../../../api/src/audit/audit-actions.ts'), 'utf8').matchAll(/^ {2}'([a-zA-Z.]+)':/gmu);
  const acts = [...named].map(([, action = '']) => action);
  const wordsOf = (words: object, action: string): unknown => action.split('.').reduce<unknown>((found, name) => (found as Record<string, unknown> | undefined)?.[name], words);
  expect(acts.length).toBeGreaterThan(100);
  for (const words of [zh, en]) expect(acts.filter((action) => wordsOf(words, action) === undefined)).toEqual([]);
});

it('shows how far the record is sealed, and which act is not yet', async () => {
  const entry = { at: '2026-11-21T01:00:00Z', actorId: 'u1', actorName: '陈责编', action: 'article.changed', subjectKind: 'article', subjectId: 'a1', payload: {} };
  const link = 'ab12'.repeat(16);
  open('/audit-entries', { records: { 'audit-entries': [{ ...entry, id: 'e1', position: null }, { ...entry, id: 'e2', position: 41 }] }, answers: { 'get /api/audit-entries/chain': () => ({ position: 41, link, sealedAt: entry.at, waiting: 1 }) } });
  expect(await screen.findByText('已逐条封存 41 条')).toBeInTheDocument();
  expect(screen.getByText('41:ab12ab12ab12ab12…')).toBeInTheDocument();
  expect(screen.getAllByText('待封存')).toHaveLength(1);
});

it('tells what became of each delivered file, and offers the field only to those who may import', async () => {
  const delivery = { id: 'm1', status: 'done', total: 2, byName: '资料员', createdAt: '2026-11-21T01:00:00Z', finishedAt: '2026-11-21T01:00:01Z', files: [
    { fileName: '002.txt', outcome: 'imported', sourceDocumentId: 's1', pageId: 'g1', issueId: 'i1', items: 7, findings: 2 }, { fileName: 'x.bin', outcome: 'refused', problem: '这不是文字文件' },
  ] };
  open('/imports', { records: { imports: [delivery] } });
  expect(await screen.findByText('7 项内容 · 2 处疑误')).toBeInTheDocument();
  expect(screen.getByText('这不是文字文件')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '核对' })).toHaveAttribute('href', expect.stringContaining('/source-documents/s1/show'));
  expect(screen.queryByRole('button', { name: '选择文件' })).toBeNull();
});

it.each([['/source-documents', '还没有原始文件'], ['/imports', '还没有导入过'], ['/audit-entries', '还没有记录']])('says at %s what would be there', async (address, words) => {
  open(address, { records: {} });
  expect(await screen.findByText(words)).toBeInTheDocument();
});
