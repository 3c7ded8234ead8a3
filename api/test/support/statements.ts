import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Client } from 'pg';

/** How many statements the requests of `act` put to the database; what the newsroom does beside them, of its own, is not among them. */
export const statementsIn = async (act: () => Promise<unknown>): Promise<number> => {
  const requests = new AsyncLocalStorage<true>();
  const begin = (): void => requests.enterWith(true);
  let count = 0;
  const { query } = Client.prototype as unknown as { query: (...given: unknown[]) => unknown };
  const asked = jest.spyOn(Client.prototype, 'query').mockImplementation(function counted(this: Client, ...given: unknown[]) {
    if (requests.getStore()) count += 1;
    return query.apply(this, given) as never;
  } as never);
  subscribe('http.server.request.start', begin);
  try {
    await act();
  } finally {
    unsubscribe('http.server.request.start', begin);
    asked.mockRestore();
  }
  return count;
};
