import type { Newsroom } from './app';
import { PASSWORD } from './app';
import type { Answer } from './build';
import type { ProofDesk } from './proof-desk';
import { openProofDesk } from './proof-desk';

/** A newsroom on press night. */
export interface PressDesk extends ProofDesk {
  /** A page read three times by three people, its clean proof pulled. */
  cleanPage(given?: { text?: string; headline?: string }): Promise<{ page: Answer; story: Answer; issue: Answer }>;
  /** A page that is made up, through its three readers to clean. */
  readToClean(page: Answer): Promise<void>;
  signedPage(given?: { text?: string; headline?: string }): Promise<{ page: Answer; story: Answer; issue: Answer }>;
  /** A move of a page by the editor-in-chief, as it is answered. */
  move(page: Answer, action: string, given?: object): Promise<{ status: number; body: Answer }>;
  sign(page: Answer, given?: object): Promise<{ status: number; body: Answer }>;
  /** After a late change: a delta proof read by this reader, and the clean proof again. */
  readChange(page: Answer, reader?: number): Promise<void>;
  slips(page: Answer): Promise<Answer[]>;
}

export const openPressDesk = async (newsroom: Newsroom): Promise<PressDesk> => {
  const desk = await openProofDesk(newsroom);
  const { chief, readers, pull, read, now } = desk;
  const move: PressDesk['move'] = async (page, action, given = {}) => chief.post(`/api/pages/${page.id}/moves`).send({ action, version: (await now(page)).version, ...given });
  const sign: PressDesk['sign'] = (page, given = {}) => move(page, 'sign', { password: PASSWORD, ...given });
  const readToClean: PressDesk['readToClean'] = async (page) => {
    for (const reader of readers) await read(await pull(page, { assigneeId: await desk.idOf(reader) }), reader);
    await pull(page);
  };
  const cleanPage: PressDesk['cleanPage'] = async (given) => {
    const made = await desk.madeUpPage(given);
    await readToClean(made.page);
    return { ...made, page: await now(made.page) };
  };
  return {
    ...desk, cleanPage, readToClean, move, sign,
    async signedPage(given) {
      const made = await cleanPage(given);
      const { status, body } = await sign(made.page);
      if (status !== 200) throw new Error(JSON.stringify(body));
      return { ...made, page: await now(made.page) };
    },
    async readChange(page, reader = 0) {
      await read(await pull(page, { assigneeId: await desk.idOf(readers[reader]!) }), readers[reader]!);
      await pull(page);
    },
    slips: async (page) => (await chief.get(`/api/pages/${page.id}/signatures`).expect(200)).body,
  };
};
