import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { WEEKLY_TIMETABLE } from '@domain/calendar/deadlines';
import { TABLOID_PAGES } from '@domain/layout/page-template';
import { HttpError } from 'react-admin';
import { issues } from '..';
import { type Newsroom, openPanel } from '../../testing/newsroom';

jest.setTimeout(60_000);

const paper = { id: 'p1', name: '港闸新闻', timetable: WEEKLY_TIMETABLE, timeZone: 'Asia/Shanghai' };
const pages = TABLOID_PAGES.map((page) => ({ ...page, proofreaderIds: [] }));
const last = { id: 'i0', publishedOn: '2026-11-17', issueNumber: 46, totalIssueNumber: 1579 };
const check = { nextPublishedOn: '2026-11-24', issueNumber: 47, totalIssueNumber: 1580, countedFrom: last, missedDays: 0, problems: [] as object[] };
const room = (answers: Newsroom['answers']): Newsroom => ({
  records: { publications: [paper], users: [] },
  answers: { 'get /api/publications/{id}/skeleton': () => ({ from: 'template', lastIssueId: 'i0', pages, staff: [{ role: '主编', names: ['龚海霞'] }] }), 'post /api/issues/checks': () => check, ...answers },
});
const open = (newsroom: Newsroom) => openPanel('/issues/create', [issues], newsroom, ['issue.edit']);

it('proposes the next issue and makes it as proposed', async () => {
  let made: unknown;
  open(room({ 'post /api/issues/skeleton': ({ body }) => { made = body; return { id: 'i1' }; }, 'get /api/issues/{id}/flatplan': () => { throw new HttpError('later', 404, {}); } }));
  expect(await screen.findByLabelText('期号')).toHaveValue(47);
  expect(await screen.findByText(/^接上一期 .*第46期 推算$/u)).toBeInTheDocument();
  expect(screen.getByText('签付印').nextSibling).toHaveTextContent('11月23日 周一');
  expect(screen.getAllByLabelText('版名').map((field) => (field as HTMLInputElement).value)).toEqual(['要闻', '综合', '民生', '副刊']);
  fireEvent.click(screen.getByRole('button', { name: '建好这一期' }));
  await waitFor(() => expect(made).toMatchObject({ publicationId: 'p1', from: 'template', publishedOn: '2026-11-24', issueNumber: 47, totalIssueNumber: 1580, pages, staff: [{ role: '主编', names: ['龚海霞'] }], confirmations: [] }));
});

it('asks why what is odd is right, and keeps everything typed when it is refused', async () => {
  const odd = { ...check, problems: [{ problem: 'numberTaken', params: { publishedOn: '2026-11-17' } }] };
  const bodies: { confirmations?: object[] }[] = [];
  const make = ({ body = {} }: { body?: { confirmations?: object[] } }) => {
    bodies.push(body);
    if (body.confirmations?.length) return { id: 'i1' };
    throw new HttpError('不合常规', 409, { errors: { 'confirmations.numberTaken': '当年已有这个期号', root: { serverError: '不合常规' } } });
  };
  open(room({ 'post /api/issues/checks': () => odd, 'post /api/issues/skeleton': make }));
  const reason = await screen.findByLabelText(/^当年已有这个期号/u);
  fireEvent.change(screen.getByLabelText('期号'), { target: { value: '46' } });
  fireEvent.click(screen.getByRole('button', { name: '建好这一期' }));
  expect(await screen.findByText('不合常规')).toBeInTheDocument();
  expect(screen.getByLabelText('期号')).toHaveValue(46);
  fireEvent.change(reason, { target: { value: '加印特刊' } });
  fireEvent.click(screen.getByRole('button', { name: '建好这一期' }));
  await waitFor(() => expect(bodies.at(-1)).toMatchObject({ issueNumber: 46, confirmations: [{ problem: 'numberTaken', reason: '加印特刊' }] }));
});

it('lets pages be left out and named otherwise', async () => {
  let made: { pages?: { name: string }[] } = {};
  open(room({ 'post /api/issues/skeleton': ({ body }) => { made = body as never; return { id: 'i1' }; } }));
  const names = await screen.findAllByLabelText('版名');
  fireEvent.change(names[3] as HTMLElement, { target: { value: '专版' } });
  const rows = screen.getAllByRole('listitem').filter((row) => within(row).queryByLabelText('版名'));
  fireEvent.click(within(rows[1] as HTMLElement).getByRole('button', { name: /移除|删除/u }));
  fireEvent.click(screen.getByRole('button', { name: '建好这一期' }));
  await waitFor(() => expect(made.pages?.map(({ name }) => name)).toEqual(['要闻', '民生', '专版']));
});
