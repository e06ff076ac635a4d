// Keeps the modules of a start in a few files, which Rolldown makes of them: TypeScript without its types, whatever is needed
// together in one file. Node looks for every module by itself (which file, which kind, which package), reads it and links it;
// for four hundred small ones that takes longer than reading four thousand records. A bundle is used only while every file
// stands of which it was made; where it does not, modules are read as they are, and another one is made when all is done.
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Small libraries that every check needs. Others are left to Node: they are large, or seldom asked for. */
const LIBRARIES = new Set(['@eslint-community/regexpp', 'jsonc-parser', 'tldts', 'tldts-core']);

/** What is needed together, first things first: a part holds all that its modules import and no part before it holds. */
const PARTS = {
  start: ['commands/command-line.ts', 'commands/lookup/lookup.ts'],
  safety: ['stages/regex/safety/safety-pass.ts'],
  check: ['commands/check/check.ts'],
  lookup: ['lookup/lookup.ts', 'commands/lookup/answer-text.ts'],
  rows: ['commands/lookup/derive-rows.ts', 'rule/judge/judge-files.ts', 'rule/state/state-update.ts'],
  rules: ['stages/index.ts'],
};

/** Milliseconds; what was written a moment before the start, or since, may be written again without a trace in its times. */
const LASTING = 1_000;

/** A bundle that nobody has begun to use for so long is of no use to a process that still runs. Milliseconds. */
const OUTLIVED = 86_400_000;

/** Modules with which a process begins. The first is that of the command, whose start makes bundles. */
const ENTRIES = ['cli', 'judge-process'];

/**
 * Runs a module: from a bundle, or as it is.
 *
 * @param {string} root URL of the folder of the modules
 * @param {string} folder where bundles lie; it may be deleted at any time
 * @param {string} entry the module with which to begin, without its ending
 */
export async function runBundled(root, folder, entry = ENTRIES[0]) {
  const bundle = freshBundle(root, folder, entry);
  if (bundle === null && entry === ENTRIES[0])
    process.once('beforeExit', () => void makeBundle(root, folder));
  await import(bundle ?? `${root}${entry}.ts`);
}

/**
 * The file to begin with, of a bundle that fits the files as they are; null where there is none.
 *
 * @returns {string | null}
 */
function freshBundle(root, folder, entry) {
  try {
    const { node, root: made, name, files } = JSON.parse(readFileSync(`${folder}bundle.json`, 'utf8'));
    const start = `${folder}${name}/${entry}.mjs`;
    // A copy of a folder has a copy of its bundle, whose files are those of the folder.
    const stands = node === process.version && made === root && stampOf(start) !== null;
    return stands && files.every(([file, stamp]) => stampOf(file) === stamp)
      ? pathToFileURL(start).href
      : null;
  } catch {
    return null;
  }
}

/** Makes a bundle for the starts to come. Where Rolldown is not installed, they stay as they are. */
async function makeBundle(root, folder) {
  const own = `bundle-${process.pid}-${Date.now()}`;
  try {
    const { rolldown } = await import('rolldown');
    const { codeFiles, codeLines } = await import('./store/code-fingerprint.ts');
    const files = new Map(codeFiles().map((file) => [file, stampOf(file)]));
    const build = await rolldown({
      input: Object.fromEntries(
        ENTRIES.map((entry) => [entry, fileURLToPath(new URL(`${entry}.ts`, root))]).filter(([, file]) =>
          existsSync(file),
        ),
      ),
      platform: 'node',
      external: (id) => !/^[./\0]|^[A-Z]:/i.test(id) && !LIBRARIES.has(id),
      resolve: { mainFields: ['module', 'main'] },
      transform: { define: { 'import.meta.codeLines': JSON.stringify(codeLines()) } },
      plugins: [placesOfSources()],
      logLevel: 'silent',
    });
    const { output } = await build.write({
      dir: `${folder}${own}`,
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name].mjs',
      codeSplitting: { groups: groupsOf(root) },
    });
    await build.close();
    for (const file of output.flatMap(({ moduleIds = [] }) => moduleIds))
      if (!file.startsWith('\0') && !files.has(file)) files.set(file, stampOf(file));
    const isLasting = [...files].every(
      ([file, stamp]) =>
        stamp !== null &&
        Number(stamp.split(' ')[0]) < performance.timeOrigin - LASTING &&
        stampOf(file) === stamp,
    );
    if (!isLasting) return rmSync(`${folder}${own}`, { recursive: true, force: true });
    const head = JSON.stringify({ node: process.version, root, name: own, files: [...files] });
    writeFileSync(`${folder}${own}.json`, head);
    renameSync(`${folder}${own}.json`, `${folder}bundle.json`);
    sweep(folder, own);
  } catch {
    // Without a bundle the next start is slower, and nothing else.
    for (const path of [own, `${own}.json`]) rmSync(`${folder}${path}`, { recursive: true, force: true });
  }
}

/** Another one whenever the file was written: nobody can set the time of its last change. */
function stampOf(file) {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.ctimeMs} ${stats.size} ${stats.ino}` : null;
}

/** A module finds what lies beside it by its own address, wherever its code has come to lie. */
function placesOfSources() {
  return {
    name: 'places-of-sources',
    transform: {
      filter: { code: /import\.meta\.url/ },
      handler: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
    },
  };
}

function groupsOf(root) {
  let parts;
  return Object.keys(PARTS).map((part, index, { length }) => ({
    name(id, graph) {
      parts ??= partsOf(root, graph);
      return parts.get(id) === part ? part : null;
    },
    debugName: part,
    priority: length - index,
  }));
}

/** The part of each module that is in one. */
function partsOf(root, graph) {
  const parts = new Map();
  for (const [part, entries] of Object.entries(PARTS)) {
    const open = entries.map((entry) => fileURLToPath(new URL(entry, root)));
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const info = parts.has(id) ? null : graph.getModuleInfo(id);
      if (!info) continue;
      parts.set(id, part);
      open.push(...info.importedIds);
    }
  }
  return parts;
}

/** Takes bundles away that no process can still be using. */
function sweep(folder, own) {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith('bundle-') || name === own) continue;
    const { mtimeMs } = statSync(`${folder}${name}`, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (mtimeMs < Date.now() - OUTLIVED) rmSync(`${folder}${name}`, { recursive: true, force: true });
  }
}
