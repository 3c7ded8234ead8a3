import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ExpireOutputs } from '../src/outputs/expire-outputs.job';
import { JobRunner } from '../src/jobs/runner.service';
import { outputKey } from '../src/storage/storage';
import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createIssue, createPublication } from './support/build';
import { laidOutIssue } from './support/laid-out-issue';
import { eventually } from './support/photo-desk';

jest.setTimeout(60_000);
let newsroom: Newsroom;
let chief: Agent;
let publicationId: string;
let issueId: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  chief = await newsroom.as('editorInChief');
  publicationId = (await createPublication(chief)).id;
  issueId = (await laidOutIssue(chief, publicationId)).issue.id;
});
afterAll(() => newsroom.close());

const ask = async (agent: Agent, kind = 'issuePdf', subjectId = issueId): Promise<Answer> => (await agent.post('/api/outputs').send({ kind, subjectId }).expect(202)).body as Answer;
const ended = async (agent: Agent, id: string): Promise<Answer> => {
  let output: Answer = {};
  await eventually(async () => {
    output = (await agent.get(`/api/outputs/${id}`).expect(200)).body as Answer;
    expect(['made', 'failed']).toContain(output.status);
  }, 20_000);
  return output;
};
const bytes = async (agent: Agent, address: string): Promise<Buffer> => (await agent.get(address).buffer().parse((response, done) => {
  const pieces: Buffer[] = [];
  response.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(null, Buffer.concat(pieces)));
}).expect(200)).body as Buffer;

describe('an output asked for', () => {
  it('is made in the background, stands in the list of whoever asked, and is the same file as the one made at once', async () => {
    const asked = await ask(chief);
    expect(asked).toMatchObject({ kind: 'issuePdf', problem: null, fileName: expect.stringMatching(/\.pdf$/u) });
    const made = await ended(chief, asked.id);
    expect(made).toMatchObject({ status: 'made', problem: null });
    const file = await bytes(chief, `/api/outputs/${asked.id}/file`);
    expect(createHash('sha256').update(file).digest('hex')).toBe(made.sha256);
    expect(file.equals(await bytes(chief, `/api/issues/${issueId}/pdf`))).toBe(true);
    expect((await chief.get('/api/outputs').expect(200)).body).toMatchObject([{ id: asked.id, bytes: file.length }]);
    expect(await newsroom.sql(`SELECT payload ->> 'kind' AS kind FROM audit_entries WHERE action = 'output.asked' AND subject_id = $1`, [issueId])).toEqual([{ kind: 'issuePdf' }]);
  });

  it('is nobody else’s to see, to fetch or to call off', async () => {
    const { id } = await ask(chief, 'issueIdml');
    await ended(chief, id);
    const reporter = await newsroom.as('reporter');
    await reporter.get(`/api/outputs/${id}`).expect(404);
    await reporter.get(`/api/outputs/${id}/file`).expect(404);
    await reporter.post(`/api/outputs/${id}/cancellation`).expect(404);
    expect((await reporter.get('/api/outputs').expect(200)).body).toEqual([]);
  });

  it('is refused at once, with the reason, when it could not be made', async () => {
    const empty = await createIssue(chief, publicationId);
    expect((await chief.post('/api/outputs').send({ kind: 'issuePdf', subjectId: empty.id }).expect(404)).body).toMatchObject({ code: 'edition.noPages' });
    await chief.post('/api/outputs').send({ kind: 'coffee', subjectId: issueId }).expect(400);
    await chief.post('/api/outputs').send({ kind: 'issuePdf', subjectId: issueId, quarter: '2026-Q4' }).expect(400);
    expect(await newsroom.sql('SELECT 1 FROM outputs WHERE subject_id = $1', [empty.id])).toEqual([]);
  });

  it('asked for twice is one, can be called off before it is made, and expires with its file', async () => {
    const runner = newsroom.app.get(JobRunner);
    await runner.beforeApplicationShutdown();
    const first = await ask(chief);
    expect((await ask(chief)).id).toBe(first.id);
    expect((await chief.post(`/api/outputs/${first.id}/cancellation`).expect(200)).body).toMatchObject({ status: 'cancelled' });
    expect((await chief.post(`/api/outputs/${first.id}/cancellation`).expect(409)).body).toMatchObject({ code: 'output.over' });
    const second = await ask(chief);
    const again = new JobRunner({ ...runner['config'] }, runner['discovery']);
    again.onApplicationBootstrap();
    try {
      await ended(chief, second.id);
      expect((await chief.get(`/api/outputs/${first.id}`).expect(200)).body).toMatchObject({ status: 'cancelled' });
      await chief.get(`/api/outputs/${first.id}/file`).expect(404);
      const path = join(newsroom.filesDir, outputKey(second.id));
      expect(existsSync(path)).toBe(true);
      await newsroom.sql(`UPDATE outputs SET expires_at = now() - interval '1 minute' WHERE id = $1`, [second.id]);
      await chief.get(`/api/outputs/${second.id}/file`).expect(404);
      await newsroom.app.get(ExpireOutputs).run();
      expect(existsSync(path)).toBe(false);
      expect(await newsroom.sql('SELECT 1 FROM outputs WHERE id = $1', [second.id])).toEqual([]);
    } finally {
      await again.beforeApplicationShutdown();
    }
  });
});
