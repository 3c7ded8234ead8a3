import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { Pool } from 'pg';
import type { Turn } from './acts';
import { bareOf, type Trace } from './replay';

const CONNECTIONS = 20;

/** An act to be replayed, as it is sent over HTTP. */
export interface Replayed { name: string; turn: Turn }
interface Told { url: string; traces: [string, readonly Trace[]][] }

/** The least a program can be that does the same over HTTP: node:http and pg, the same statements, their rows as JSON. */
export const openBareHttp = async (url: string, traces: ReadonlyMap<string, readonly Trace[]>): Promise<{ port: number; close: () => Promise<unknown> }> => {
  const child = fork(__filename, [], { serialization: 'advanced', env: { ...process.env, NODE_ENV: 'production' } });
  child.send({ url, traces: [...traces] } satisfies Told);
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (told) => resolve(told as number));
    child.once('exit', (code) => reject(new Error(`the bare server ended with ${code}`)));
  });
  return { port, close: () => ended(child) };
};

const ended = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => {
  child.once('exit', resolve);
  child.kill('SIGTERM');
});

const serve = ({ url, traces }: Told): void => {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS, options: '-c timezone=UTC' });
  const recorded = new Map(traces);
  const server = createServer((request, response) => {
    const answered = async (): Promise<string> => {
      const { name, turn } = (await json(request)) as Replayed;
      const client = await pool.connect();
      try {
        return JSON.stringify(await bareOf(recorded, name)(client, turn));
      } finally {
        client.release();
      }
    };
    answered().then((body) => [200, body] as const, (error: unknown) => [500, JSON.stringify(String(error))] as const).then(
      ([status, body]) => response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }).end(body),
      () => response.destroy());
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
};

if (require.main === module) process.once('message', (told) => serve(told as Told));
