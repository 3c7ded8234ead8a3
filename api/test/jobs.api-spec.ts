import sharp from 'sharp';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Jobs } from '../src/jobs/jobs.service';
import { JobRunner } from '../src/jobs/runner.service';
import { contentKey } from '../src/storage/storage';
import { eventually, PhotoDesk } from './support/photo-desk';

interface Queued { id: string; attempts: number; last_error: string | null; locked_by: string | null }
const picture = (width: number): Promise<Buffer> => sharp({ create: { width, height: 20, channels: 3, background: '#345' } }).png().toBuffer();

let desk: PhotoDesk;
beforeAll(async () => { desk = await PhotoDesk.open(); });
afterAll(() => desk.close());

const queue = (): Promise<Queued[]> => desk.db.query('SELECT id, attempts, last_error, locked_by FROM graphile_worker.jobs');
const isReady = async (id: string): Promise<boolean> => ((await (await desk.as('reporter')).get(`/api/photos/${id}`)).body as { ready: boolean }).ready;

describe('work that follows an act', () => {
  it('is handed in with the act, and not at all when the act does not stand', async () => {
    const jobs = desk.newsroom.app.get(Jobs);
    await expect(desk.db.transaction(async (tx) => {
      await jobs.add(tx, 'photo.makeRenditions', { photoId: '00000000-0000-4000-8000-000000000000' });
      throw new Error('second thoughts');
    })).rejects.toThrow('second thoughts');
    expect(await queue()).toEqual([]);
  });

  it('is tried again after a failure, whose reason is kept', async () => {
    const file = await picture(33);
    const runner = desk.newsroom.app.get(JobRunner);
    await runner.beforeApplicationShutdown();
    const photo = await desk.filed(file);
    const original = join(desk.newsroom.filesDir, contentKey(photo.fileHash ?? ''));
    rmSync(original);
    const again = new JobRunner({ ...runner['config'] }, runner['discovery']);
    again.onApplicationBootstrap();
    try {
      await eventually(async () => expect(await queue()).toMatchObject([{ attempts: 1, last_error: expect.stringContaining('storage.missing') }]));
      await (await desk.as('reporter')).get(`/api/photos/${photo.id}/original`).expect(404);
      await desk.filed(file);
      await desk.db.query('SELECT graphile_worker.reschedule_jobs(ARRAY(SELECT id FROM graphile_worker.jobs), run_at => now())');
      await eventually(async () => expect([await isReady(photo.id), await queue()]).toEqual([true, []]));
    } finally {
      await again.beforeApplicationShutdown();
    }
  });

  it('is written down as done before the process that did it ends', async () => {
    const jobs = desk.newsroom.app.get(Jobs);
    const runner = desk.newsroom.app.get(JobRunner);
    for (let round = 0; round < 6; round += 1) {
      await desk.db.transaction(async (tx) => {
        for (let job = 0; job < 20; job += 1) await jobs.add(tx, 'notices.dueSoon', { articleId: '00000000-0000-4000-8000-000000000000', dueAt: '2020-11-10T00:00:00.000Z' });
      });
      const working = new JobRunner({ ...runner['config'] }, runner['discovery']);
      working.onApplicationBootstrap();
      await eventually(async () => expect((await queue()).length).toBeLessThan(20));
      await working.beforeApplicationShutdown();
      expect((await queue()).filter((job) => job.locked_by !== null)).toEqual([]);
      await desk.db.query('DELETE FROM graphile_worker._private_jobs');
    }
  });

  it('is taken over at once from a process that was killed while doing it', async () => {
    const photo = await desk.filed(await picture(34));
    await desk.db.query("UPDATE graphile_worker._private_jobs SET locked_by = 'worker-of-the-dead', locked_at = now() - interval '5 seconds', attempts = 1");
    const runner = desk.newsroom.app.get(JobRunner);
    const next = new JobRunner({ ...runner['config'] }, runner['discovery']);
    next.onApplicationBootstrap();
    try {
      await eventually(async () => expect([await isReady(photo.id), await queue()]).toEqual([true, []]));
    } finally {
      await next.beforeApplicationShutdown();
    }
  });

  it('goes on after the database has dropped every connection', async () => {
    const runner = desk.newsroom.app.get(JobRunner);
    const working = new JobRunner({ ...runner['config'] }, runner['discovery']);
    working.onApplicationBootstrap();
    try {
      const first = await desk.filed(await picture(35));
      await eventually(async () => expect(await isReady(first.id)).toBe(true));
      await desk.db.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'qingyang-jobs' AND datname = current_database()");
      const second = await desk.filed(await picture(36));
      await eventually(async () => expect(await isReady(second.id)).toBe(true), 15_000);
    } finally {
      await working.beforeApplicationShutdown();
    }
  }, 30_000);
});
