import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { apiDist, exists, filesBelow, hashOf, readJson, Refusal, root, say, seconds, stampFile, writeWhole } from './project.mjs';

/** Compiled together, each to the same path below api/dist. */
const SOURCES = ['api/src', 'api/bench', 'migrations', 'seeds'];
const isSource = (name) => /\.ts$/.test(name) && !/\.(d|spec)\.ts$/.test(name) && !name.includes('__fixtures__');
/** Read by the running code from beside itself. The seeds are read from where they were delivered. */
const isAsset = (name) => /\.(json|sql|html|txt|tsv|ttf|otf|woff2|mjs)$/.test(name) && name.startsWith('api/src/') && !name.includes('__fixtures__');

/** What has changed since the last build: which sources to compile, and whether anything at all is to be done. */
export function apiState() {
  const last = readJson(stampFile('api')) ?? {};
  const compiler = hashOf(readFileSync(join(root, 'api', '.swcrc')), swcVersion());
  const known = last.compiler === compiler ? last.files ?? {} : {};
  const files = Object.fromEntries(
    SOURCES.flatMap((folder) => filesBelow(folder, (name) => isSource(name) || isAsset(name)))
      .map((name) => [name, hashOf(readFileSync(join(root, name)))]),
  );
  const changed = Object.keys(files).filter((name) => files[name] !== known[name] || !exists(outputOf(name)));
  const removed = Object.keys(known).filter((name) => !(name in files));
  return { compiler, files, changed, removed, isStale: changed.length + removed.length > 0 || !exists(stampFile('api')) };
}

/** Compiles what changed and removes what has no source any more: a deleted migration must not run from the last build. */
export async function buildApi() {
  const { compiler, files, changed } = apiState();
  const start = Date.now();
  const { transform } = await import('@swc/core');
  const options = { ...readJson(join(root, 'api', '.swcrc')), swcrc: false, configFile: false };
  await Promise.all(changed.map((name) => (isSource(name) ? compile(transform, options, name) : copy(name))));
  removeAllBut(new Set(Object.keys(files).flatMap((name) => [outputOf(name), `${outputOf(name)}.map`])), apiDist);
  writeWhole(stampFile('api'), JSON.stringify({ compiler, files }));
  say(`API 已构建 · API built (${changed.length} files, ${seconds(start)})`);
}

async function compile(transform, options, name) {
  const absolute = join(root, name);
  const result = await transform(readFileSync(absolute, 'utf8'), { ...options, filename: absolute }).catch((error) => {
    throw new Refusal(`${name} 编译失败 · does not compile:\n${String(error.message ?? error).split('Caused by')[0].trim()}`);
  });
  const output = outputOf(name);
  writeWhole(`${output}.map`, result.map ?? '');
  writeWhole(output, `${result.code}\n//# sourceMappingURL=${output.split(/[\\/]/).at(-1)}.map\n`);
}

function copy(name) {
  writeWhole(outputOf(name), readFileSync(join(root, name)));
}

function outputOf(name) {
  return join(apiDist, name.replace(/\.ts$/, '.js'));
}

function removeAllBut(wanted, folder) {
  for (const entry of readdirSync(folder)) {
    if (entry.startsWith('.')) continue;
    const path = join(folder, entry);
    if (!statSync(path).isDirectory()) {
      if (!wanted.has(path)) rmSync(path);
      continue;
    }
    removeAllBut(wanted, path);
    if (readdirSync(path).length === 0) rmSync(path, { recursive: true });
  }
}

function swcVersion() {
  return readJson(join(root, 'node_modules', '@swc', 'core', 'package.json'))?.version ?? '';
}
