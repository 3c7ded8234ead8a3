import { ISSUE_MOVES, ISSUE_TRANSITIONS, type IssueMove } from '../src/domain/workflow/issue-workflow';
import { ROLES, type Role } from '../src/domain/people/roles';
import { ISSUE_STATUSES, type IssueStatus } from '../src/domain/workflow/statuses';
import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createIssue, createPublication } from './support/build';

describe('an issue on its way to the press', () => {
  let newsroom: Newsroom;
  let chief: Agent;
  let top: Agent;
  let paper: Answer;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    [chief, top] = [await newsroom.as('chiefSub'), await newsroom.as('editorInChief')];
    paper = await createPublication(top);
  });
  afterAll(() => newsroom.close());

  const newIssue = (given: object = {}): Promise<Answer> => createIssue(top, paper.id, { pageCount: 1, ...given });
  const move = (agent: Agent, issue: Answer, action: IssueMove, given: object = {}) => agent.post(`/api/issues/${issue.id}/moves`).send({ action, version: issue.version, ...given });
  const traces = async (id: string): Promise<unknown> => (await newsroom.sql(
    `SELECT i.*, (SELECT max(seq)::int FROM audit_entries WHERE action NOT LIKE 'session.%') AS acts, (SELECT count(*)::int FROM printed_items WHERE issue_id = i.id) AS printed FROM issues i WHERE id = $1`, [id]))[0];

  it('opens, closes its copy and takes it back with a reason, on the record', async () => {
    const issue = await newIssue();
    const open = (await move(chief, issue, 'open').expect(200)).body;
    expect(open).toEqual({ id: issue.id, status: 'open', version: 2, moves: ['closeCopy'] });
    const closed = (await move(chief, open, 'closeCopy').expect(200)).body;
    expect(closed.moves).toEqual(['reopenCopy']);
    expect((await move(chief, closed, 'reopenCopy').expect(400)).body.errors.reason).toBe('请写明理由');
    expect((await move(chief, closed, 'reopenCopy', { reason: '区里有急稿' }).expect(200)).body.status).toBe('open');
    expect(await newsroom.sql("SELECT payload FROM audit_entries WHERE subject_id = $1 AND action = 'issue.moved' ORDER BY seq DESC LIMIT 1", [issue.id]))
      .toEqual([{ payload: { action: 'reopenCopy', from: 'copyClosed', to: 'open', reason: '区里有急稿' } }]);
    expect((await move(chief, open, 'closeCopy').expect(409)).body.code).toBe('record.stale');
  });

  it('refuses every move that the table does not give a post in a state, and leaves no trace of it', async () => {
    const issue = await newIssue();
    const people: [Role, Agent][] = [];
    for (const role of ROLES) people.push([role, await newsroom.as(role)]);
    for (const status of ISSUE_STATUSES) {
      await newsroom.sql('UPDATE issues SET status = $2 WHERE id = $1', [issue.id, status]);
      const before = await traces(issue.id);
      for (const action of ISSUE_MOVES) {
        await Promise.all(people.map(async ([role, agent]) => {
          if (isAllowed(action, status, role)) return;
          const refused = await move(agent, issue, action, { reason: '一定要' });
          expect([role, action, status, [403, 409].includes(refused.status)]).toEqual([role, action, status, true]);
        }));
      }
      expect(await traces(issue.id)).toEqual(before);
    }
  });

  it('takes pages until it is signed, and afterwards offers and accepts none', async () => {
    const issue = await newIssue();
    const editor = await newsroom.as('pageEditor');
    const archivist = await newsroom.as('archivist');
    const add = async (agent: Agent): Promise<[number, boolean, boolean]> => {
      const offers = await Promise.all([`/api/issues/${issue.id}`, `/api/issues/${issue.id}/flatplan`].map(async (path) => ((await agent.get(path).expect(200)).body as Answer).actions.includes('addPage')));
      return [(await agent.post('/api/pages').send({ issueId: issue.id, name: '增刊' })).status, offers[0]!, offers[1]!];
    };
    const stands = (status: IssueStatus) => newsroom.sql('UPDATE issues SET status = $2 WHERE id = $1', [issue.id, status]);
    expect(await add(editor)).toEqual([201, true, true]);
    for (const status of ['signed', 'printed'] as const) {
      await stands(status);
      const before = await traces(issue.id);
      for (const agent of [editor, top, archivist]) expect(await add(agent)).toEqual([400, false, false]);
      expect((await editor.post('/api/pages').send({ issueId: issue.id, name: '增刊' })).body.errors.issueId).toBe('这一期已签印或已出版，不能再加版面');
      expect(await traces(issue.id)).toEqual(before);
    }
    await stands('archived');
    expect([await add(editor), await add(archivist)]).toEqual([[400, false, false], [201, true, true]]);
  });

  it('is not closed over what the preflight finds, and says what that is and where it is cured', async () => {
    const issue = await newIssue();
    const { body: page } = await top.post('/api/pages').send({ issueId: issue.id, pageNumber: 1, name: '要闻' }).expect(201);
    await newsroom.sql("UPDATE issues SET status = 'copyClosed' WHERE id = $1", [issue.id]);
    const { body: refused } = await move(top, issue, 'sign', { reason: '赶时间' }).expect(409);
    expect(refused.code).toBe('issue.move.preflight');
    expect(refused.preflight).toEqual(expect.arrayContaining([
      { check: 'pageUnsigned', severity: 'block', params: { page: '1 要闻', status: 'planned' }, cure: { place: 'page', id: page.id } },
      { check: 'licenceUnknown', severity: 'confirm', params: {}, cure: { place: 'publication', id: paper.id } },
    ]));
    expect((await (await newsroom.as('reporter')).get(`/api/issues/${issue.id}/preflight`).expect(200)).body).toEqual(refused.preflight);
  });
});

const isAllowed = (action: IssueMove, status: IssueStatus, role: Role): boolean => {
  const { from, roles } = ISSUE_TRANSITIONS[action];
  return (from as readonly IssueStatus[]).includes(status) && (roles as readonly Role[]).includes(role);
};
