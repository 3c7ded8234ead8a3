// node api/bin/run.mjs NAME [arguments]: one of the API's scripts, built first if need be. Its stdout is the script's alone.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from './prepare.mjs';
import { apiDist, exists, giveUp, Refusal } from './project.mjs';

const [name = '', ...args] = process.argv.slice(2);
try {
  await prepare({ panel: false });
  const script = ['scripts', '../bench'].map((folder) => join(apiDist, 'api', 'src', folder, `${name}.js`)).find(exists);
  if (!/^[a-z-]+$/.test(name) || !script) throw new Refusal(`没有这个命令 · there is no script "${name}"`);
  process.setSourceMapsEnabled(true);
  process.argv = [process.execPath, script, ...args];
  await import(pathToFileURL(script).href);
} catch (error) {
  giveUp(error);
}
