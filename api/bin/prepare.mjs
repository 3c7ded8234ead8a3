import { apiState, buildApi } from './build-api.mjs';
import { buildPanel, panelState } from './build-panel.mjs';
import { install, isInstalled } from './install.mjs';
import { alone } from './lock.mjs';
import { Refusal } from './project.mjs';

const OLDEST_NODE = [20, 19];

/**
 * Makes the checkout ready to run: dependencies as the lock file has them, the API compiled and, unless the command has
 * no use for it, the panel built. Does nothing, and asks no network, when nothing is stale.
 */
export async function prepare({ panel = true } = {}) {
  checkNode();
  const isStale = () => !isInstalled() || apiState().isStale || (panel && panelState().isStale);
  if (!isStale()) return;
  await alone(async () => {
    // Asked again one by one: another process may have done the work while this one waited for its turn.
    if (!isInstalled()) await install();
    if (apiState().isStale) await buildApi();
    if (panel && panelState().isStale) await buildPanel();
  });
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isNewEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (isNewEnough) return;
  throw new Refusal(`需要 Node.js ${OLDEST_NODE.join('.')} 或更新版本，当前为 ${process.version} · Node.js ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.version}`);
}
