import { screen, within } from '@testing-library/react';
import { paragraph, table } from '@domain/copy/body';
import { openPanel } from '../testing/newsroom';
import { notices } from '.';

jest.setTimeout(60_000);

const notice = {
  id: 'n1', version: 1, publicationId: 'p1', type: '公示', title: '重点扶持项目的公示', issuingBody: '区委宣传部', documentNumber: '通委宣〔2019〕159号', datedOn: '2020-03-01',
  objectionsFrom: '2020-03-03', objectionsUntil: '2020-03-09', status: 'published', origin: 'imported', createdAt: '2026-11-21T01:00:00Z', updatedAt: '2026-11-21T01:00:00Z', deletedAt: null,
  actions: ['edit'], citedBasis: '《评选结果的通知》', contact: '0513-85609771', bodyText: '', signatureLines: ['区委宣传部', '2020年3月1日'], placements: [],
  body: { type: 'doc', content: [paragraph('现公示如下：'), table(['项目', '资金'], [['图书', '2.5']])] },
};

it('reads a notice with its particulars, its table and its signature', async () => {
  openPanel('/notices/n1/show', [notices], { records: { notices: [notice] } });
  const sheet = within(await screen.findByRole('article'));
  expect(sheet.getByRole('heading', { name: '重点扶持项目的公示' })).toBeInTheDocument();
  expect(sheet.getByText('通委宣〔2019〕159号')).toBeInTheDocument();
  expect(sheet.getByRole('cell', { name: '2.5' })).toBeInTheDocument();
  expect(sheet.getByText('2020年3月1日').parentElement).toHaveStyle({ textAlign: 'right' });
  expect(screen.getByText('0513-85609771')).toBeInTheDocument();
  expect(screen.getByText(/2020年3月3日.*2020年3月9日/u)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '编辑' })).toBeInTheDocument();
});

it('says what would be in an empty list', async () => {
  openPanel('/notices', [notices], { records: {} });
  expect(await screen.findByText('还没有公告')).toBeInTheDocument();
});
