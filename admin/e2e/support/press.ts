import { type Caller, callAs } from './desk';
import { PASSWORD } from './newsroom';

const READERS = ['proofreader', 'proofreader-2', 'proofreader-3'] as const;

/** Those who take a page to print, each on a line of their own. */
export interface PressCrew {
  maker: Caller;
  chief: Caller;
  makeUp: (pageId: string) => Promise<void>;
  /** A made-up page, read by three people. */
  read: (pageId: string) => Promise<void>;
  clean: (pageId: string) => Promise<void>;
  closeCopy: (issueId: string) => Promise<void>;
  /** A clean page of a closed issue signed, the issue printed and published. */
  printAndPublish: (issueId: string, pageId: string) => Promise<void>;
  close: () => Promise<void>;
}

export const pressCrew = async (): Promise<PressCrew> => {
  const [maker, chief] = [await callAs('page-editor'), await callAs('editor-in-chief')];
  const readers = await Promise.all(READERS.map(async (username) => {
    const line = await callAs(username);
    return { line, id: (await line.get('/api/auth/me')).id };
  }));
  const versionOf = async (kind: 'pages' | 'issues', id: string): Promise<number> => (await chief.get(`/api/${kind}/${id}`)).version;
  const move = async (kind: 'pages' | 'issues', id: string, action: string, given: object = {}) => chief.post(`/api/${kind}/${id}/moves`, { action, version: await versionOf(kind, id), ...given });
  const pull = async (pageId: string, assigneeId?: string) => maker.post(`/api/pages/${pageId}/proofs`, { version: await versionOf('pages', pageId), ...(assigneeId && { assigneeId }) });
  return {
    maker, chief,
    makeUp: async (pageId) => void (await move('pages', pageId, 'makeUp')),
    async read(pageId) {
      for (const { line, id } of readers) {
        const proof = await pull(pageId, id);
        const { version } = await line.post(`/api/proofs/${proof.id}/moves`, { action: 'accept', version: proof.version });
        await line.post(`/api/proofs/${proof.id}/moves`, { action: 'complete', version });
      }
    },
    clean: async (pageId) => void (await pull(pageId)),
    async closeCopy(issueId) {
      for (const action of ['open', 'closeCopy']) await move('issues', issueId, action);
    },
    async printAndPublish(issueId, pageId) {
      await move('pages', pageId, 'sign', { password: PASSWORD });
      await move('pages', pageId, 'send');
      await move('issues', issueId, 'sign', { reason: '试刊' });
      for (const action of ['print', 'publish']) await move('issues', issueId, action, { reason: '试刊' });
    },
    close: async () => void (await Promise.all([maker, chief, ...readers.map(({ line }) => line)].map((line) => line.close()))),
  };
};

/** A page that is laid out, made up, read by three people, signed and handed over; its issue closed, printed and published. */
export const publish = async (issueId: string, pageId: string): Promise<void> => {
  const crew = await pressCrew();
  for (const step of [crew.makeUp, crew.read, crew.clean]) await step(pageId);
  await crew.closeCopy(issueId);
  await crew.printAndPublish(issueId, pageId);
  await crew.close();
};
