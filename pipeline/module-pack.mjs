// Keeps the modules of a start in one file, TypeScript without its types. Node looks for every module by itself (which
// file, which kind, which package) and reads it; for three hundred small ones that takes longer than reading two thousand
// records. A module is taken from the pack only while its file is the one that was packed.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is packed; all else, such as CommonJS, Node reads by itself. */
const FORMATS = { 'module-typescript': 'module', module: 'module', json: 'json' };

/**
 * Has modules loaded from a pack, and packs at the end of the process what was not in it.
 *
 * @param {string} root URL of a folder: only what lies below it, and is named by a relative path, is packed
 * @param {string} file the pack, which may be deleted at any time
 */
export function usePackedModules(root, file) {
  const began = performance.timeOrigin;
  const packed = readPack(file);
  const fresh = [];
  const standing = new Map();
  const isStanding = (url) => {
    if (!standing.has(url)) standing.set(url, stampOf(url) === packed.get(url)?.stamp);
    return standing.get(url);
  };
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier.startsWith('.') && context.parentURL?.startsWith(root)) {
        const url = new URL(specifier, context.parentURL).href;
        const known = packed.get(url);
        if (known && isStanding(url)) return { url, format: known.format, shortCircuit: true };
      }
      return next(specifier, context);
    },
    load(url, context, next) {
      const known = packed.get(url);
      if (known && standing.get(url))
        return { format: known.format, source: known.source(), shortCircuit: true };
      const stamp = url.startsWith(root) && !url.includes('/node_modules/') ? stampOf(url) : null;
      const loaded = next(url, context);
      const format = FORMATS[loaded.format];
      if (stamp === null || format === undefined || loaded.source == null) return loaded;
      const source = loaded.format === 'module-typescript' ? stripped(String(loaded.source)) : loaded.source;
      fresh.push({ url, stamp, format, bytes: Buffer.from(source) });
      return { ...loaded, format, source };
    },
  });
  process.on('exit', () => {
    // What was written a moment ago may be written again without a trace in its times.
    const lasting = fresh.filter(({ stamp }) => Number(stamp.split(' ')[0]) < began - 1_000);
    if (lasting.length === 0) return;
    const kept = [...packed].filter(([url]) => isStanding(url)).map(([url, each]) => ({ url, ...each }));
    writePack(file, [...kept.map(({ source, ...each }) => ({ ...each, bytes: source() })), ...lasting]);
  });
}

/** Another one whenever the file was written: nobody can set the time of its last change. */
function stampOf(url) {
  const stats = statSync(fileURLToPath(url), { throwIfNoEntry: false });
  return stats ? [stats.ctimeMs, stats.mtimeMs, stats.size, stats.ino].join(' ') : null;
}

/** Types become blanks: every place stays where it was. */
function stripped(source) {
  const { emitWarning } = process;
  // Node 22 calls this experimental, which nobody who runs the command can do anything about.
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** A line of JSON that says what lies where, and then the modules one after the other. */
function readPack(file) {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(10);
    const { node, modules } = JSON.parse(bytes.toString('utf8', 0, end));
    if (node !== process.version) return new Map();
    let start = end + 1;
    return new Map(
      modules.map(([url, stamp, format, length]) => {
        const from = start;
        start += length;
        return [url, { stamp, format, source: () => bytes.subarray(from, from + length) }];
      }),
    );
  } catch {
    return new Map();
  }
}

function writePack(file, modules) {
  const list = modules.map(({ url, stamp, format, bytes }) => [url, stamp, format, bytes.length]);
  const head = `${JSON.stringify({ node: process.version, modules: list })}\n`;
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, Buffer.concat([Buffer.from(head), ...modules.map(({ bytes }) => bytes)]));
    renameSync(temporary, file);
  } catch {
    // Without a pack the next start is slower, and nothing else.
    rmSync(temporary, { force: true });
  }
}
