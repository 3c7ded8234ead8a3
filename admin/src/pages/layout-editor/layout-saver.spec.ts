import { TABLOID_GEOMETRY } from '@domain/layout/page-geometry';
import type { PageLayout } from '@domain/layout/page-layout';
import { LayoutSaver, type SendDraft } from './layout-saver';

const page = (h: number): PageLayout => ({ spec: TABLOID_GEOMETRY, blocks: [{ id: 'a', kind: 'filler', fill: 'top', x: 0, y: 0, w: 1, h }] });
const settled = async (): Promise<void> => void (await new Promise((resolve) => setTimeout(resolve, 0)));

/** A page on a server: refuses a version that is not its own, and can be out of reach. */
const aServer = (version: number) => {
  const server = { version, drafts: [] as string[], reachable: true };
  const send: SendDraft = ({ version: seen, act }) => {
    if (!server.reachable) return Promise.reject(Object.assign(new Error('no line'), { status: 0 }));
    if (seen !== server.version) return Promise.reject(Object.assign(new Error('stale'), { status: 409, body: { current: { version: server.version, layout: page(50) } } }));
    server.drafts.push(act);
    server.version += 1;
    return Promise.resolve(server.version);
  };
  return { server, send };
};

it('sends every act in its turn, each on what the last one made', async () => {
  const { server, send } = aServer(4);
  const saver = new LayoutSaver(4, send);
  for (const act of ['move', 'resize', 'undo']) saver.save(page(2), act);
  await settled();
  expect(server).toMatchObject({ version: 7, drafts: ['move', 'resize', 'undo'] });
  expect(saver.state().is).toBe('saved');
});

it('keeps what cannot be sent, and sends it once the server is back', async () => {
  const { server, send } = aServer(1);
  const saver = new LayoutSaver(1, send);
  server.reachable = false;
  saver.save(page(2), 'move');
  await settled();
  expect(saver.state().is).toBe('waiting');
  server.reachable = true;
  saver.save(page(3), 'resize');
  await settled();
  expect(server.drafts).toEqual(['move', 'resize']);
});

it('stops when someone was quicker, and goes on with whichever page is chosen', async () => {
  const { server, send } = aServer(1);
  const saver = new LayoutSaver(1, send);
  server.version = 9;
  saver.save(page(2), 'move');
  saver.save(page(3), 'move');
  await settled();
  expect(saver.state()).toMatchObject({ is: 'stale', theirs: { version: 9 } });
  expect(server.drafts).toEqual([]);
  saver.settle(9, page(3));
  await settled();
  expect(server.drafts).toEqual(['keptMine']);
  expect(saver.state().is).toBe('saved');
});
