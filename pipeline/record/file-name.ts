const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that Windows keeps for devices: a checkout there fails on them. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Longest domain or slug, in characters: file systems end at 255 bytes, and an id must fit a line. */
const MAX_SLUG = 100;

/** The id that a file's path stands for: the path below the records' folder, without ".json". */
export function idOfPath(path: string): string {
  return path.replace(/\.json$/, '');
}

/** The domain that a file's path stands for: its folder. */
export function domainOfPath(path: string): string {
  return path.split('/')[0] ?? '';
}

/**
 * What is odd about the name of a record's file; null where nothing is.
 *
 * @param path below the records' folder, with "/" between its parts
 */
export function nameDefect(path: string): string | null {
  const parts = path.split('/');
  const [domain = '', file = ''] = parts;
  if (parts.length !== 2) {
    return 'A record stands in the folder of its domain, `<domain>/<slug>.json`, neither above nor below it. Move the file there.';
  }
  if (!file.endsWith('.json')) {
    return /\.ya?ml$/i.test(file)
      ? "A record is JSON, and its file name ends in `.json`. Write the record as JSON and rename the file, or move it out of the records' folder."
      : "A record's file name ends in `.json`. Rename the file, or move it out of the records' folder.";
  }
  const slug = file.slice(0, -'.json'.length);
  if (!SLUG.test(domain) || !SLUG.test(slug)) {
    return "The path of a record holds lower-case letters a to z, digits and single hyphens only, as it is the record's id and must be the same on every file system. Rename the file.";
  }
  if (DEVICE.test(domain) || DEVICE.test(slug)) {
    return 'The name is that of a device on Windows, where nobody could check the file out. Choose another one.';
  }
  if (domain.length > MAX_SLUG || slug.length > MAX_SLUG) {
    return `The name is longer than ${MAX_SLUG} characters. Choose a shorter one.`;
  }
  return null;
}

/**
 * Whether the file may stand among the records without being one: notes for readers, hidden files of tools, what a killed run
 * left, and at the top the policy, which may lie at the folder of the records as well as above it.
 */
export function isNoRecord(path: string): boolean {
  if (path === 'curation.yaml') return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.startsWith('.')) return !name.endsWith('.json') || /^\.tmp-\d+-\d+-/.test(name);
  return /^(?:README(?:\.md)?|LICENSE(?:\.md|\.txt)?)$/.test(name);
}
