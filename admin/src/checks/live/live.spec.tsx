import { fireEvent, screen, waitFor } from '@testing-library/react';
import { paragraph } from '@domain/copy/body';
import type { Permission } from '@domain/people/permissions';
import { Form, type ResourceProps, TextInput } from 'react-admin';
import type { ReactNode } from 'react';
import { type Call, openPanel } from '../../testing/newsroom';
import { LiveChecks } from './LiveChecks';
import { LiveFindings } from './LiveFindings';

const knowledge = (changes: object = {}) => ({
  publishedOn: null, publication: { name: '港闸新闻', places: [], licenceKind: 'cn' }, vocabulary: '', bylineNames: [], officeHolders: [], decisions: [],
  listRules: [{ id: 'r1', kind: 'deprecated', pattern: '打工仔', suggestion: '务工人员', exceptions: [], severity: 'warn', licenceKind: null, validFrom: null, validUntil: null, source: '本报用语规范' }], ...changes,
});
const save = jest.fn(() => Promise.resolve(true));

const Writing = (): ReactNode => (
  <Form defaultValues={{ headline: '打工仔回乡', body: { type: 'doc', content: [paragraph('设备已按装完毕。')] }, bylines: [] }}>
    <LiveChecks articleId="a1" save={save}><TextInput source="headline" /><LiveFindings /></LiveChecks>
  </Form>
);
const writing: ResourceProps = { name: 'articles', list: Writing };
const open = (answers: Record<string, (call: Call) => unknown>, permissions: Permission[] = ['check.run', 'check.decide']) => openPanel('/articles', [writing], { records: { articles: [] }, answers }, permissions);

describe('the rules beside the writing', () => {
  it('say what they find as it stands in the form, gravest first, by the paper’s own lists too', async () => {
    open({ 'get /api/checks/knowledge': () => knowledge() });
    expect(await screen.findByText(/^待处理 2 处/u)).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /在文中找到/u }).map((button) => button.textContent)).toEqual(['按装 → 安装错别字', '打工仔 → 务工人员主题 · 慎用词']);
  });

  it('read again after a change', async () => {
    open({ 'get /api/checks/knowledge': () => knowledge() });
    await screen.findByText(/^待处理 2 处/u);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '务工人员回乡' } });
    expect(await screen.findByText(/^待处理 1 处/u)).toBeInTheDocument();
  });

  it('leave alone what was decided, and keep a decision only after the words are saved', async () => {
    const decide = jest.fn((_: Call) => ({}));
    open({ 'get /api/checks/knowledge': () => knowledge(), 'post /api/checks/decisions': decide });
    fireEvent.click(await screen.findByRole('button', { name: '在文中找到“打工仔”' }));
    save.mockResolvedValueOnce(false);
    fireEvent.click(screen.getByRole('button', { name: '此处不改' }));
    expect(await screen.findByText('刚写的还没存上，稍后再记')).toBeInTheDocument();
    expect(decide).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: '此处不改' }));
    await waitFor(() => expect(decide).toHaveBeenCalledWith({ body: { articleId: 'a1', fingerprint: expect.any(String), decision: 'ignoredHere', reason: '' } }));
    const [{ body }] = decide.mock.calls[0];
    const decided = { id: 'd1', decision: 'ignoredHere', fingerprint: body?.fingerprint, wordsKey: '', reason: '', byName: '李蔚', at: '2026-11-21T01:00:00Z' };
    open({ 'get /api/checks/knowledge': () => knowledge({ decisions: [decided] }) });
    expect(await screen.findByText(/^待处理 1 处 · 已处理 1 处/u)).toBeInTheDocument();
  });

  it('offer nobody who only writes to pass over a finding', async () => {
    open({ 'get /api/checks/knowledge': () => knowledge() }, ['check.run']);
    fireEvent.click(await screen.findByRole('button', { name: '在文中找到“打工仔”' }));
    expect(screen.queryByRole('button', { name: '此处不改' })).toBeNull();
  });

  it('say so when they cannot be read', async () => {
    jest.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    open({});
    expect(await screen.findByText('检查没有完成')).toBeInTheDocument();
  });
});
