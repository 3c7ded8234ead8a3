import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError, type Config } from './config/config';

const DRAIN_MS = 10_000;

/** Finds out that the port is taken before anything else is opened. */
export async function refuseTakenPort(config: Config): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(listenError(error, config)));
    probe.listen({ port: config.port, host: config.host, exclusive: true }, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

/** Says why the address cannot be listened on. */
export function listenError(error: NodeJS.ErrnoException, { port, host }: Config): Error {
  const value = String(port);
  if (error.code === 'EADDRINUSE') return new ConfigError('PORT', value, '端口已被占用，请关掉占用它的程序，或换一个：PORT=3001 npm start · this port is already in use');
  if (error.code === 'EACCES') return new ConfigError('PORT', value, '当前账户不能使用这个端口，请用 1024 以上的 · this account may not use that port, take one above 1023');
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new ConfigError('HOST', host, '本机没有这个地址 · this machine has no such address');
  return error;
}

/** Requests under way, event streams aside: those end only with the server. */
export class OpenRequests {
  private readonly responses = new Set<ServerResponse>();

  constructor(private readonly server: Server) {
    server.on('request', (_request: IncomingMessage, response: ServerResponse) => {
      this.responses.add(response);
      response.once('close', () => this.responses.delete(response));
    });
  }

  /** Takes no new request, and lets those under way end: an editor's last save is answered. */
  async drain(): Promise<void> {
    this.server.close();
    this.server.closeIdleConnections();
    for (const end = Date.now() + DRAIN_MS; this.unfinished() > 0 && Date.now() < end; ) await sleep(20);
  }

  private unfinished(): number {
    return [...this.responses].filter((response) => !isEventStream(response)).length;
  }
}

function isEventStream(response: ServerResponse): boolean {
  return response.headersSent && String(response.getHeader('content-type')).startsWith('text/event-stream');
}
