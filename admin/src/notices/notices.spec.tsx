import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { paragraph, table } from '@domain/copy/body';
import { styleBySheets } from '../testing/browser-stubs';
import { openPanel } from '../testing/newsroom';
import { notices } from '.';
import { NoticeTasks } from './NoticeTasks';

jest.setTimeout(60_000);

const notice = {
  id: 'n1', version: 1, publicationId: 'p1', type: '公示', title: '重点扶持项目的公示', issuingBody: '区委宣传部', documentNumber: '通委宣〔2019〕159号', datedOn: '2020-03-01',
  objectionsFrom: '2020-03-03', objectionsUntil: '2020-03-09', status: 'published', origin: 'imported', createdAt: '2026-11-21T01:00:00Z', updatedAt: '2026-11-21T01:00:00Z', deletedAt: null,
  actions: ['edit'], citedBasis: '《评选结果的通知》', contact: '0513-85609771', bodyText: '', ruleKey: '公示', ruleName: '公示', missing: [], runs: [], objectionsEndOn: '2020-03-09', isEndCertain: true, eventOn: null, resolvedOn: null, firstRunOn: null, expiresOn: null,
  acceptedAt: null, receiptNumber: null, correctsId: null, quote: null, reckoned: { quote: null, problem: 'noRuns' }, statusReason: '', takenDownAt: null, client: null, papers: [], consents: [], signatureLines: ['区委宣传部', '2020年3月1日'], placements: [],
  body: { type: 'doc', content: [paragraph('现公示如下：'), table(['项目', '资金'], [['图书', '2.5']])] },
};

it('reads a notice with its particulars, its table and its signature', async () => {
  openPanel('/notices/n1/show', [notices], { records: { notices: [notice] } });
  const sheet = within(await screen.findByRole('article'));
  expect(sheet.getByRole('heading', { name: '重点扶持项目的公示' })).toBeInTheDocument();
  expect(sheet.getByText('通委宣〔2019〕159号')).toBeInTheDocument();
  expect(sheet.getByRole('cell', { name: '2.5' })).toBeInTheDocument();
  expect(styleBySheets(sheet.getByText('2020年3月1日').parentElement!).textAlign).toBe('right');
  expect(screen.getByText('0513-85609771')).toBeInTheDocument();
  expect(screen.getByText(/2020年3月3日.*2020年3月9日/u)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '编辑' })).toBeInTheDocument();
});

it('makes a notice of the file a client brings, and opens it to be gone over', async () => {
  const sent: (FormData | undefined)[] = [];
  openPanel('/notices/create', [notices], {
    records: { notices: [notice], publications: [{ id: 'p1', name: '港闸新闻' }] },
    answers: {
      'post /api/notices/files': (call) => {
        sent.push((call as { form?: FormData }).form);
        return { id: 'n1' };
      },
    },
  });
  const file = new File(['公示'], '公示.docx');
  const button = await screen.findByRole('button', { name: '从文件读入' });
  await waitFor(() => expect(button).toBeEnabled());
  fireEvent.change(screen.getByLabelText('选择委托稿文件'), { target: { files: [file] } });
  await waitFor(() => expect(screen.getByDisplayValue('重点扶持项目的公示')).toBeInTheDocument());
  expect([sent[0]?.get('publicationId'), (sent[0]?.get('file') as File | undefined)?.name]).toEqual(['p1', '公示.docx']);
});

it('holds the date of the document against the one its signature prints', async () => {
  openPanel('/notices/n1', [notices], { records: { notices: [notice] } });
  const datedOn = await screen.findByLabelText(/成文日期/u);
  expect(await screen.findByText('与落款所印的日期一致')).toBeInTheDocument();
  fireEvent.change(datedOn, { target: { value: '2020-03-02' } });
  expect(await screen.findByText(/落款所印的是 2020年3月1日/u)).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText(/^落款/u), { target: { value: '区委宣传部\n二〇二〇年三月二日' } });
  expect(await screen.findByText('与落款所印的日期一致')).toBeInTheDocument();
});

it('says what would be in an empty list', async () => {
  openPanel('/notices', [notices], { records: {} });
  expect(await screen.findByText('还没有公告')).toBeInTheDocument();
});

const waiting = {
  ...notice, id: 'n2', status: 'received', origin: 'filed', receiptNumber: '公告2026-0042', actions: ['edit', 'papers', 'runs', 'verify', 'cancel'], placements: [],
  missing: [{ code: 'signature', isNote: false, params: {} }, { code: 'periodTooShort', isNote: false, params: { until: '2026-09-29', least: '2026-09-30' } }, { code: 'unverified', isNote: true, params: { name: '任前公示' } }],
  runs: [{ runOn: '2026-09-22', status: 'missed', space: null, pageId: null, pageNumber: null, issueNumber: null, totalIssueNumber: null, placedOn: null, printed: null }],
  client: { channel: 'form', name: '区委组织部', phone: '0513-85609000', email: '', agent: '', wishedOn: [], note: '', originalName: '清算公告.docx', originalSize: 12_000, hasOriginal: true, createdAt: '2026-09-01T01:00:00Z' },
  papers: [{ id: 'p1', fileName: '授权书.pdf', byteSize: 10, fromClient: true, createdAt: '2026-09-01T01:00:00Z' }],
};

it('tells all that is missing in one list, and asks why before accepting it so', async () => {
  openPanel('/notices/n2/show', [notices], { records: { notices: [waiting], certificates: [] } });
  const list = within(await screen.findByRole('region', { name: '还缺什么' }));
  expect(list.getByText('还缺 2 项')).toBeInTheDocument();
  expect(list.getByText(/公示期不足：止于 .*9月29日.*至少到 .*9月30日/u)).toBeInTheDocument();
  expect(list.getByText(/尚未有人对照法条核实/u)).toBeInTheDocument();
  expect(screen.getByText('漏登')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '授权书.pdf' })).toHaveAttribute('href', '/api/notices/n2/papers/p1');
  expect(screen.getByRole('link', { name: '清算公告.docx' })).toHaveAttribute('href', '/api/notices/n2/original');
  fireEvent.click(screen.getByRole('button', { name: '受理' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('还缺 2 项，仍要受理请写明理由。')).toBeInTheDocument();
  expect(dialog.getByRole('button', { name: '受理' })).toBeDisabled();
});

const byArea = { way: 'area' as const, eachFen: 96_000, runs: 1, totalFen: 96_000, areas: [8_000], rateFrom: '2025-01-01' };

it('shows the price the page makes it before it is told, and says when the page was changed since', async () => {
  const quoted = { ...waiting, id: 'n3', status: 'quoted', missing: [], actions: ['quote', 'approve'], quote: byArea, reckoned: { quote: { ...byArea, totalFen: 120_000, areas: [10_000] }, problem: null } };
  openPanel('/notices/n3/show', [notices], { records: { notices: [quoted], certificates: [] } });
  expect(await screen.findByText(/报价 960\.00 元，现在应为 1200\.00 元/u)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '报价' }));
  expect(within(await screen.findByRole('dialog')).getByTestId('reckoned')).toHaveTextContent('1200.00 元，1 次 · 按面积 · 100.0 平方厘米 · 2025年1月1日');
});

it('puts missed insertions first on the desk of whoever works with notices, and leaves the others without', async () => {
  const quoted = { ...waiting, id: 'n5', missing: [], title: '等认可的公告', status: 'quoted', runs: [{ ...waiting.runs[0], runOn: '2030-01-01', status: 'planned' }] };
  const desk = [{ name: 'desk', list: NoticeTasks }];
  openPanel('/desk', desk, { records: { notices: [quoted, waiting] } }, ['notice.move']);
  const rows = within(await screen.findByRole('region', { name: '公告待办' })).getAllByRole('listitem');
  expect(rows.map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/重点扶持项目的公示.*漏登 .*9月22日/u), expect.stringMatching(/等认可的公告.*等委托人认可/u)]);
});

it('shows nobody else what waits at the notice desk', async () => {
  openPanel('/desk', [{ name: 'desk', list: () => <><p>台上</p><NoticeTasks /></> }], { records: { notices: [waiting] } });
  expect(await screen.findByText('台上')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: '公告待办' })).not.toBeInTheDocument();
});

it('leads from a printed notice to its correction, which names it', async () => {
  const printed = { ...waiting, id: 'n6', status: 'certified', actions: [], runs: [{ ...waiting.runs[0], runOn: '2020-04-07', status: 'published', issueNumber: 14, pageNumber: 4 }] };
  const papers = [{ id: 'p1', name: '港闸新闻', licenceKind: 'permit' }];
  openPanel('/notices/n6/show', [notices], { records: { notices: [printed], publications: papers, certificates: [] } }, ['notice.create']);
  const link = await screen.findByRole('link', { name: '另登更正' });
  // A sheet under a permit may not call itself 本报.
  await waitFor(() => expect(decodeURIComponent(link.getAttribute('href') ?? '')).toMatch(/\/notices\/create\?source=\{.*"type":"更正".*"correctsId":"n6".*《港闸新闻》2020年4月7日4版刊登的《重点扶持项目的公示》中/u));
  fireEvent.click(link);
  expect(await screen.findByDisplayValue('关于《重点扶持项目的公示》的更正')).toBeInTheDocument();
  expect(await screen.findByText('还有 3 处待填：见报的原文、更正后的文字、日期。填好才能受理、上版和付印。')).toBeInTheDocument();
  const signature = screen.getByLabelText(/^落款/u);
  expect(signature).toHaveValue('区委宣传部\n【待填：日期】');
  fireEvent.change(signature, { target: { value: '区委宣传部\n2020年4月9日' } });
  expect(await screen.findByText(/还有 2 处待填：见报的原文、更正后的文字。/u)).toBeInTheDocument();
});

it('asks no reason for accepting a text with a blank, which no reason would print', async () => {
  const asked: unknown[] = [];
  const open = { ...waiting, id: 'n7', missing: [{ code: 'blanks', isNote: false, params: {} }] };
  openPanel('/notices/n7/show', [notices], { records: { notices: [open], certificates: [] }, answers: { 'post /api/notices/{id}/moves': ({ body }) => asked.push(body) } });
  expect(await screen.findByText(/文字里还有“【待填：…】”/u)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '受理' }));
  await waitFor(() => expect(asked).toEqual([{ action: 'verify', version: 1 }]));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
