import type { SlotKind } from './part.ts';

/** A kind of volatile thing that is known by its shape. */
interface Shape {
  readonly kind: SlotKind;
  /** Global; its group `slot`, where it has one, is the thing. */
  readonly pattern: RegExp;
}

const EXTENSION =
  '(?:[cm]?[jt]sx?|py[cix]?|go|rs|rb|php|java|jar|war|class|kts?|cs|[cf]s(?:proj)?|csproj|sln|vb|cpp|cc|cxx|hpp|hh?|[cmSs]|asm|swift|scala|vue|svelte|html?|s?css|less|ya?ml|jsonc?|toml|xml|ini|cfg|conf|env|sql|sh|bash|ps1|bat|pl|pm|lua|R|ex|exs|erl|hs|ml|dart|tf|tfvars|proto|md|txt|log|lock|csv|tsv|pdf|png|jpe?g|gif|svg|zip|t?gz|tar|bz2|xz|whl|deb|rpm|so|dll|dylib|a|o|lib|exe|bin|pem|key|crt|cer|mk|cmake|gradle|properties|ipynb|db|sqlite3?|pt|pth|onnx|h5|rst|tex|sock)';
const PLACE = String.raw`(?::\d+(?::\d+)?(?:-\d+(?::\d+)?)?|\(\d+(?:,\d+){0,3}\))?`;

/** In the order in which they are looked for: a URL is no path, a date no number. */
export const SHAPES: readonly Shape[] = [
  {
    kind: 'url',
    pattern: /(?<![\w.])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'`<>()[\]{}]*[^\s"'`<>()[\]{}.,;:!?]/gi,
  },
  { kind: 'hash', pattern: /\bsha(?:256|512|1):[0-9a-f]{8,128}\b/g },
  {
    kind: 'id',
    pattern: /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gi,
  },
  // Packages with their versions.
  {
    kind: 'package',
    pattern: /(?<![\w./-])(?:@[\w.-]+\/)?[\w.-]+@(?:npm:)?[\^~<>=v*]*\d[\w.+*-]*(?: \|\| [\^~<>=v*\d.]+)*/g,
  },
  {
    kind: 'package',
    pattern:
      /(?<![\w./-])[\w.-]+(?:\[[\w,]+\])?(?:===?|[<>~!]=|~>)[ ]?v?\d[\w.*+!-]*(?:,[<>~!=]{1,3}v?\d[\w.*+-]*)*/g,
  },
  {
    kind: 'package',
    pattern: /(?<![\w./-])[a-z][\w-]*(?:\.[\w-]+)+:[\w.-]+(?::[\w.-]+)*(?::\d[\w.-]*)(?![\w/])/g,
  },
  {
    kind: 'package',
    pattern:
      /(?<![\w./-])[\w.-]+:[\w.-]+:(?:jar|pom|war|aar|ear|bundle|maven-plugin|zip|test-jar)(?::[\w.-]+)*(?![\w:])/g,
  },
  { kind: 'version', pattern: /(?<![\w.<>=~^])(?:[~^]|[<>]=?)v?\d[\w.*-]*(?![\w.*>-])/g },
  { kind: 'user', pattern: /(?<![\w./:-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*(?![\w/])/g },
  // Addresses.
  { kind: 'address', pattern: /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?(?::\d{1,5})?(?![\w.]*\d)/g },
  {
    kind: 'address',
    pattern:
      /\[?(?<![\w:])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}:[0-9a-f:]{0,29}|::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?)(?![\w:]*[g-z])\]?(?::\d{1,5})?/gi,
  },
  { kind: 'address', pattern: /(?<![\w:])(?:[0-9a-f]{2}:){5}[0-9a-f]{2}(?![\w:])/gi },
  // Times.
  {
    kind: 'time',
    pattern:
      /(?<![\w-])\d{4}[-/.]\d\d[-/.]\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?)?(?![\w])/g,
  },
  {
    kind: 'time',
    pattern:
      /(?<!\w)(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?(?:\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* {1,2}\d{1,2}(?:,? \d{4}(?! ?[A-Za-z]))?)(?: \d\d:\d\d(?::\d\d)?(?: [A-Z]{3,4})?(?: \d{4})?)?/g,
  },
  { kind: 'time', pattern: /(?<![\w:])\d{1,2}:\d\d:\d\d(?:[.,]\d+)?(?![\w:])/g },
  // Paths, with the place in the file.
  {
    kind: 'path',
    pattern: new RegExp(
      String.raw`(?<![\w.])[A-Za-z]:[\\/](?:[^\\/:*?"'<>|\n\s]+[\\/])*[^\\/:*?"'<>|\n\s,;)]*${PLACE}`,
      'g',
    ),
  },
  { kind: 'path', pattern: /(?<![\w\\])\\\\[\w.$-]+\\[^\s"'<>|,;]+/g },
  {
    kind: 'path',
    pattern: new RegExp(
      String.raw`(?<![\w.~@/-])~?/(?:[^\s/"'\x60<>()[\]{}:,;|]+/)*[^\s/"'\x60<>()[\]{}:,;|]*[\w+~-]/?${PLACE}`,
      'g',
    ),
  },
  {
    kind: 'path',
    pattern: new RegExp(String.raw`(?<![\w/-])\.{1,2}/[^\s"'\x60<>()[\]{}:,;|]*[\w/-]${PLACE}`, 'g'),
  },
  {
    kind: 'path',
    pattern: new RegExp(
      String.raw`(?<![\w/.-])(?:[\w@+.-]+[\\/])+[\w@+.-]*\.[A-Za-z]\w{0,9}${PLACE}(?!\w)`,
      'g',
    ),
  },
  {
    kind: 'path',
    pattern: new RegExp(
      String.raw`(?<![\w/.$-])(?!(?:Node|node|Next|Vue|React|Three|Express)\.js\b)[\w+-][\w+.-]*\.${EXTENSION}${PLACE}(?![\w/-]|\.\w)`,
      'g',
    ),
  },
  { kind: 'path', pattern: /(?<![\w/.-])[\w-]+(?:\.[\w-]+)+(?:\/[\w.@~-]+)+(?::[\w.-]+)?/g },
  { kind: 'path', pattern: /(?<![\w/.-])[\w.-]+(?:\/[\w.-]+)+:[\w.-]*\d[\w.-]*/g },
  { kind: 'name', pattern: /(?<![\w/.-])[a-z]\w*(?:\/[\w$]+){2,}(?![\w/])/g },
  { kind: 'host', pattern: /(?<![\w.-])localhost(?::\d{1,5})?(?![\w-])/g },
  {
    kind: 'host',
    pattern:
      /(?<![\w.@/-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|org|net|io|dev|edu|gov|local|internal|lan|cloud|app|test|invalid|example|cn|de|uk|eu|co|ai|me|tv|info|biz|xyz|svc)(?:\.[a-z]{2,8}(?:\.[a-z]+)?)?(?::\d{1,5})?(?![\w-]|\.\w)/g,
  },
  { kind: 'host', pattern: /(?<![\w.@/-])[a-zA-Z][\w.-]*:\d{2,5}(?![\w:.])/g },
  // Ids.
  // Ids in letters of both cases: no word goes up and down so often.
  {
    kind: 'id',
    pattern:
      /(?<![\w./-])(?=[\w-]{0,64}\d)(?=[\w-]{0,64}?[a-z][A-Z][\w-]{0,64}?[a-z][A-Z])(?=[\w-]{0,64}?(?:[A-Z]{2}|\d[a-zA-Z]))(?![\w-]{0,64}?(?:Error|Exception))[\w-]{18,64}(?![\w./-])/g,
  },
  // The thread, in an error of OpenSSL.
  { kind: 'id', pattern: /(?<!\w)[0-9A-F]{8,16}(?=:error:[0-9A-F]{8}:)/g },
  { kind: 'hash', pattern: /(?<![\w-])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}(?![\w-])/g },
  { kind: 'address', pattern: /(?<!\w)0x[0-9a-fA-F]{5,16}(?!\w)/g },
  {
    kind: 'version',
    pattern:
      /(?<![\w./-])v?\d{1,4}\.\d{1,6}\.\d{1,6}(?:\.\d{1,6})*(?:[-+~][\w.+~]+|(?:rc|a|b|alpha|beta|dev)\d*)?(?![\w])/g,
  },
  {
    kind: 'name',
    pattern:
      /(?<![\w./-])[a-z][a-z0-9]*(?:-[a-z0-9]+)*-(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{4,}(?:-[a-z0-9]+)*(?![\w./-])/g,
  },
  { kind: 'path', pattern: /(?<![\w/.-])[\w+.-]+\.so(?:\.\d+)*(?![\w-])/g },
  // Quantities.
  { kind: 'size', pattern: /(?<![\w.])\d+\/\d+(?:\.\d+)?[kmgt]?b(?!\w)/g },
  { kind: 'size', pattern: /\(\d+,(?: ?\d+,?)*\)|\[\d+(?:, ?\d+)+\]/g },
  { kind: 'size', pattern: /(?<![\w.])\d+(?: ?[x×] ?\d+)+(?!\w)/g },
  {
    kind: 'duration',
    pattern: /(?<![\w.])(?:\d+h)?(?:\d+m(?=\d))?\d+(?:\.\d+)?(?:ns|µs|us|ms|s|m|h)(?!\w)/g,
  },
  { kind: 'size', pattern: /(?<![\w.])\d+(?:[.,]\d+)* ?(?:[KMGTP]i?B|[kMGT]b?|KB|[kmgt]b)(?!\w)/g },
];
