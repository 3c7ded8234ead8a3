import { fireEvent, screen, waitFor } from '@testing-library/react';
import { openPanel } from '../testing/newsroom';
import { PressBundle } from './PressBundle';
import PrintedChecksScreen from './PrintedChecksScreen';

const page = { pageId: 'g1', number: 1, name: '要闻', proofNumber: 4, isSigned: true, sheet: 1, planned: 800, found: 799, isCut: false, differences: [{ kind: 'changed', id: 'a1', title: '三个项目开工', part: 'body', before: '六', after: '七', context: '总投资六点八亿元' }] };
const check = { id: 'c1', issueId: 'i1', fileName: '印厂.pdf', fileBytes: 2_400_000, fileHash: 'ab', pages: [page, { ...page, pageId: 'g2', number: 2, name: '综合', differences: [], found: 800 }], checkedByName: '王编', checkedAt: '2026-11-21T14:00:00Z' };
const open = (list: () => object[], permissions: ('printed.check' | 'press.handOver')[] = []) => openPanel('/issues', [{ name: 'issues', list: () => <><PrintedChecksScreen /><PressBundle issueId="i1" /></> }], {
  records: { issues: [] }, answers: {
    'get /api/issues/{id}/printed-checks': list, 'post /api/issues/{id}/printed-checks': () => check,
    'get /api/issues/{id}/press-bundle': () => ({ folder: '/srv/qingyang/press/港闸新闻-2026-11-24', files: [{ name: '第01版-要闻.pdf', sha256: 'ab', isThere: true }] }),
  },
}, permissions);

it('lists page by page what was printed otherwise than signed', async () => {
  open(() => [check]);
  expect(await screen.findByText('1 处不同，800 字中找到 799 字')).toBeInTheDocument();
  expect(screen.getByText('六').tagName).toBe('DEL');
  expect(screen.getByText('七').tagName).toBe('INS');
  expect(screen.getByText('与签样一致，800 字')).toBeInTheDocument();
  expect(screen.queryByLabelText('上传印厂 PDF')).toBeNull();
});

it('takes the printer’s file from whoever may hold it against the proofs, and shows what came of it', async () => {
  let kept: object[] = [];
  open(() => kept, ['printed.check']);
  expect(await screen.findByText('还没有比对过')).toBeInTheDocument();
  kept = [check];
  fireEvent.change(screen.getByLabelText('上传印厂 PDF', { selector: 'input' }), { target: { files: [new File(['%PDF'], '印厂.pdf')] } });
  await waitFor(() => expect(screen.getByText('印厂.pdf')).toBeInTheDocument());
});

it('says where the signed pages lie, to those who would fetch them', async () => {
  open(() => [], ['press.handOver']);
  expect(await screen.findByText('/srv/qingyang/press/港闸新闻-2026-11-24')).toBeInTheDocument();
});
