// 核对检查档案：node verify.mjs [文件夹]
// Verifies an unpacked inspection pack with nothing but Node: every file against its checksum, every signature against the
// PDF it was put under and against the record of acts, and the record of acts link by link. Exit code 1 when anything is wrong.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url)));
const faults = [];
const fault = (chinese, english) => faults.push(`${chinese} · ${english}`);
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

const sha256OfFile = async (path) => {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
};

const filesBelow = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const path = join(folder, entry.name);
  return entry.isDirectory() ? filesBelow(path) : [relative(root, path).split(sep).join('/')];
});

const linesOf = (path) => createInterface({ input: createReadStream(join(root, path)), crlfDelay: Infinity });

/** Every file listed is there as it was packed, and no other is. */
async function verifyFiles({ files }) {
  for (const { path, sha256: expected } of files) {
    if (!existsSync(join(root, path))) fault(`缺文件 ${path}`, 'file missing');
    else if ((await sha256OfFile(join(root, path))) !== expected) fault(`文件被改动 ${path}`, 'file altered');
  }
  const known = new Set([...files.map(({ path }) => path), 'manifest.json']);
  for (const path of filesBelow(root)) if (!known.has(path)) fault(`多出文件 ${path}`, 'file added');
}

/** Link after link from the first act of the pack to the head; returns the digest of each act the pack shows. */
async function verifyChain({ chain }) {
  if (!chain) return [];
  const shown = new Map();
  for await (const line of linesOf(chain.entries)) if (line) shown.set(JSON.parse(line)[0], line);
  let link = Buffer.from(chain.before, 'hex');
  let next = chain.from;
  const missing = new Set(shown.keys());
  for await (const line of linesOf(chain.digests)) {
    if (!line) continue;
    const [position, digest] = line.split(' ');
    if (Number(position) !== next) {
      fault(`操作记录链在第 ${next} 条断开`, 'the record of acts has a gap');
      return [...shown.values()].map((entry) => JSON.parse(entry));
    }
    const entry = shown.get(next);
    if (entry !== undefined && sha256(entry).toString('hex') !== digest) fault(`操作记录第 ${next} 条被改动`, 'an act on record was altered');
    missing.delete(next);
    link = sha256(link, Buffer.from(digest, 'hex'));
    next += 1;
  }
  for (const position of missing) fault(`操作记录第 ${position} 条不在链上`, 'an act stands outside the chain');
  if (next - 1 !== chain.head.position || link.toString('hex') !== chain.head.link) fault('操作记录链与链首不符', 'the record of acts does not lead to its head');
  return [...shown.values()].map((entry) => JSON.parse(entry));
}

/** A signature stands under the very bytes of a PDF, and putting it there is on record. */
async function verifySignatures({ signatures }, acts) {
  const ACTION = 5;
  const PAYLOAD = 10;
  const signed = new Set(acts.filter((act) => act[ACTION] === 'page.signed').map((act) => act[PAYLOAD].pdfHash));
  for (const { pdf, sha256: expected, page, number } of signatures) {
    const path = join(root, pdf);
    if (!existsSync(path) || (await sha256OfFile(path)) !== expected) fault(`${page} 第 ${number} 次签样与 PDF 不符`, 'a signature does not fit its PDF');
    if (!signed.has(expected)) fault(`${page} 第 ${number} 次签样不在操作记录中`, 'a signature is not on the record of acts');
  }
}

const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
await verifyFiles(manifest);
try {
  await verifySignatures(manifest, await verifyChain(manifest));
} catch (error) {
  fault(`无法读完：${error.message}`, 'could not be read to the end');
}
for (const line of faults) console.error(`不符 · WRONG  ${line}`);
if (faults.length > 0) process.exitCode = 1;
else {
  const { files, signatures, chain } = manifest;
  console.log(`核对无误：${files.length} 个文件，${signatures.length} 次签样${chain ? `，操作记录到第 ${chain.head.position} 条` : ''} · verified: ${files.length} files, ${signatures.length} signatures`);
  if (chain) console.log(`链首 · head  ${chain.head.position}:${chain.head.link}`);
  console.log(`清单 · manifest  ${sha256(readFileSync(join(root, 'manifest.json'))).toString('hex')}`);
}
