import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from 'pg';
import sharp from 'sharp';
import { migrate } from '../src/database/data-source';
import { maintenanceUrl, withClient } from '../src/database/embedded/connection';
import { Darkroom } from '../src/photos/darkroom';
import { load } from './load';
import { percentile } from './measure';
import { type Newsroom, openNewsroom } from './newsroom';

export interface PhotoFigures {
  photos: number;
  /** Pictures of 24 megapixels given their preview and thumbnail, a second. */
  thumbnailsPerSecond: number;
  uploads: { pictures: number; megapixels: number; seconds: number; startMegabytes: number; peakMegabytes: number };
  gridMs: number; gridDeepMs: number; gridFilteredMs: number; alikeMs: number;
}

const SIZE = { width: 6000, height: 4000 } as const;
const UPLOADS = 100;
const AT_A_TIME = 3;
const TURNS = 40;
const RSS_MS = 50;

/** A picture of 24 megapixels as a camera makes it: fine detail everywhere, another one for every number. */
const camera = (number: number): Promise<Buffer> => sharp({ create: { ...SIZE, channels: 3, background: '#789', noise: { type: 'gaussian', mean: 110 + (number % 30), sigma: 18 } } }).blur(1.2).jpeg({ quality: 85 }).toBuffer();

const median = (times: number[]): number => Number(percentile(times.sort((a, b) => a - b), 0.5).toFixed(1));

const thumbnails = async (folder: string): Promise<number> => {
  const darkroom = new Darkroom();
  const path = join(folder, 'camera.jpg');
  writeFileSync(path, await camera(0));
  const rounds = 8;
  const start = performance.now();
  await Promise.all(Array.from({ length: rounds }, () => darkroom.develop(path)));
  return Number(((rounds * 1_000) / (performance.now() - start)).toFixed(1));
};

/** So many photos of five years, captioned, signed and cleared; one in five was printed. */
const FILL = `
  INSERT INTO photos (publication_id, file_hash, file_name, media_type, byte_size, width, height, caption, credit, taken_on, metadata, keywords, rights_category, status, looks, renditions_made_at, created_at)
  SELECT p.id, encode(sha256(n::text::bytea), 'hex'), 'DSC_' || n || '.jpg', 'image/jpeg', 8000000, CASE WHEN n % 4 = 0 THEN 4000 ELSE 6000 END, CASE WHEN n % 4 = 0 THEN 6000 ELSE 4000 END,
    '图为志愿者在社区清扫楼道，编号' || n, '顾敏 摄', date '2021-01-01' + (n % 1800), '{}', ARRAY['社区', '主题' || n % 200], (ARRAY['staff', 'contributor', 'handout', 'agency', 'unknown'])[n % 5 + 1],
    CASE WHEN n % 5 = 0 THEN 'published' ELSE 'captioned' END, hashint8extended(n, 11), now(), now() - n * interval '50 minutes'
  FROM generate_series(1, $1) n, (SELECT id FROM publications LIMIT 1) p`;
const USED = `
  INSERT INTO photo_uses (photo_id, kind, address, published_on) SELECT id, 'digital', 'https://paper.example.cn', taken_on FROM photos WHERE status = 'published'`;

const asked = (newsroom: Newsroom) => async (address: string): Promise<number> => {
  const start = performance.now();
  const answer = await fetch(`http://127.0.0.1:${newsroom.port}${address}`, { headers: { Cookie: newsroom.cookie } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  await answer.arrayBuffer();
  return performance.now() - start;
};

const gridOf = (filter: object): string => `/api/photos?range=[0,59]&filter=${encodeURIComponent(JSON.stringify(filter))}`;

const timesOf = async (read: (address: string) => Promise<number>, address: (turn: number) => string): Promise<number> => {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) times.push(await read(address(turn)));
  return median(times);
};

const rssOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** A hundred pictures of 24 megapixels through the front door, three at a time as the panel sends them; the memory is the newsroom's own. */
const uploads = async ({ port, cookie, process: { pid = 0 } }: Newsroom, publicationId: string): Promise<PhotoFigures['uploads']> => {
  const pictures = await Promise.all([0, 1, 2, 3].map(camera));
  const startMegabytes = Math.round(rssOf(pid));
  let peak = startMegabytes;
  const watch = setInterval(() => { peak = Math.max(peak, rssOf(pid)); }, RSS_MS);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let number = (next += 1); number <= UPLOADS; number = (next += 1)) {
      const picture = pictures[number % pictures.length] ?? Buffer.alloc(0);
      const form = new FormData();
      form.append('publicationId', publicationId);
      // A few bytes after its end make every file one of its own.
      form.append('file', new Blob([new Uint8Array(picture), new Uint8Array([number])]), `DSC_${number}.jpg`);
      const answer = await fetch(`http://127.0.0.1:${port}/api/photos`, { method: 'POST', headers: { Cookie: cookie }, body: form });
      if (answer.status !== 201) throw new Error(`an upload answered ${answer.status}: ${await answer.text()}`);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  const seconds = Number(((performance.now() - start) / 1000).toFixed(1));
  clearInterval(watch);
  return { pictures: UPLOADS, megapixels: 24, seconds, startMegabytes, peakMegabytes: Math.round(peak) };
};

/** The photo desk with so many photos: its grid, its likenesses, and a hundred pictures coming in. */
export const measurePhotos = async (server: string, folder: string, seedsDir: string, photos: number): Promise<PhotoFigures> => {
  const dataDir = join(folder, 'photo-bench');
  mkdirSync(dataDir, { recursive: true });
  const thumbnailsPerSecond = await thumbnails(dataDir);
  await withClient(maintenanceUrl(server), (client) => client.query('CREATE DATABASE photo_bench'));
  const url = Object.assign(new URL(server), { pathname: '/photo_bench' }).href;
  await migrate(url);
  await load(url, 100, seedsDir);
  const pool = new Pool({ connectionString: url, max: 2 });
  const newsroom = await openNewsroom(url, dataDir);
  try {
    await pool.query(FILL, [photos]);
    await pool.query(USED);
    await pool.query('VACUUM ANALYZE photos, photo_uses');
    const ids = (await pool.query<{ id: string; at: string; publication_id: string }>(`SELECT id, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, publication_id FROM photos ORDER BY created_at DESC`)).rows;
    const publicationId = ids[0]?.publication_id ?? '';
    const at = (turn: number): { id: string; at: string } => ids[Math.floor((turn / TURNS) * (ids.length - 100))] ?? { id: '', at: '' };
    const read = asked(newsroom);
    await timesOf(read, () => gridOf({ publicationId }));
    const gridMs = await timesOf(read, () => gridOf({ publicationId }));
    const gridDeepMs = await timesOf(read, (turn) => gridOf({ publicationId, after: `${at(turn).at}|${at(turn).id}` }));
    const gridFilteredMs = await timesOf(read, (turn) => gridOf({ publicationId, used: false, usable: true, keyword: `主题${turn}` }));
    const alikeMs = await timesOf(read, (turn) => `/api/photos/${at(turn).id}`);
    return { photos, thumbnailsPerSecond, gridMs, gridDeepMs, gridFilteredMs, alikeMs, uploads: await uploads(newsroom, publicationId) };
  } finally {
    await newsroom.close();
    await pool.end();
  }
};
