import { type Caller, callAs } from './desk';
import { PASSWORD } from './newsroom';

interface Standing { status: string; version: number }

/** A page that is laid out, made up, read by three people, signed and handed over; its issue closed, printed and published. */
export const publish = async (issueId: string, pageId: string): Promise<void> => {
  const [chief, ...readers] = await Promise.all(['editor-in-chief', 'proofreader', 'proofreader-2', 'proofreader-3'].map(callAs)) as [Caller, ...Caller[]];
  const now = (path: string): Promise<Standing> => chief.get<Standing>(path);
  const movePage = async (action: string, given: object = {}): Promise<unknown> => chief.post(`/api/pages/${pageId}/moves`, { action, version: (await now(`/api/pages/${pageId}`)).version, ...given });
  const moveIssue = async (action: string, reason = ''): Promise<unknown> => chief.post(`/api/issues/${issueId}/moves`, { action, version: (await now(`/api/issues/${issueId}`)).version, reason });
  await movePage('makeUp');
  for (const reader of readers) {
    const { id: assigneeId } = await reader.get('/api/auth/me');
    const proof = await chief.post(`/api/pages/${pageId}/proofs`, { version: (await now(`/api/pages/${pageId}`)).version, assigneeId });
    const taken = await reader.post(`/api/proofs/${proof.id}/moves`, { action: 'accept', version: proof.version });
    await reader.post(`/api/proofs/${proof.id}/moves`, { action: 'complete', version: taken.version });
  }
  await movePage('clean');
  for (const action of ['open', 'closeCopy']) await moveIssue(action);
  await movePage('sign', { password: PASSWORD });
  await movePage('send');
  await moveIssue('sign', '试刊');
  for (const action of ['print', 'publish']) await moveIssue(action);
  await Promise.all([chief, ...readers].map((caller) => caller.close()));
};
