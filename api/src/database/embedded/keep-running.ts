import { Postmaster, runningPostmaster } from './postmaster';
import { Server, startServer } from './server';

const LOOK_EVERY_MS = 1_000;
const REST_AFTER_FAILURE_MS = 15_000;

/**
 * Starts the server again, on its port, when it dies under a running newsroom; the pools reconnect by themselves.
 * Ends before the server is stopped on purpose.
 */
export function keepRunning(server: Server, first: Postmaster, log: (line: string) => void): { stop(): Promise<void> } {
  let restart: Promise<void> | undefined;
  let restUntil = 0;
  const startAgain = async (): Promise<void> => {
    log('数据库意外退出，正在重启 · the database server died, starting it again');
    try {
      const { port } = await startServer(server, first.port);
      log(port === first.port
        ? '数据库已恢复 · the database is back'
        : `数据库换到了端口 ${port}，请重启系统 · the database came back on another port: restart the newsroom`);
    } catch (error) {
      log(String(error));
      restUntil = Date.now() + REST_AFTER_FAILURE_MS;
    }
  };
  const look = setInterval(() => {
    if (restart || Date.now() < restUntil || runningPostmaster(server.cluster)) return;
    restart = startAgain().finally(() => (restart = undefined));
  }, LOOK_EVERY_MS);
  look.unref();
  return {
    stop: async () => {
      clearInterval(look);
      await restart;
    },
  };
}
