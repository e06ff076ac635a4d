import { type LiteralRun, literalRuns } from './literals/literal-runs.ts';
import type { AST } from './engine/syntax.ts';

/** A piece of a regex that another machine, day or release would print otherwise. */
export interface VolatilePart {
  /** What it is, with its article. */
  readonly what: string;
  /** What to write in its stead, in regex. */
  readonly instead: string;
  /** Offsets into the regex, end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Kind {
  readonly what: string;
  readonly instead: string;
  /** Global; the first group, if there is one, is the piece. */
  readonly pattern: RegExp;
  /** Whether a find is what the error is about, the same everywhere. */
  readonly except?: (found: string, text: string, index: number) => boolean;
}

/** Addresses that mean the same on every machine. */
const COMMON_ADDRESSES: ReadonlySet<string> = new Set([
  '0.0.0.0',
  '127.0.0.1',
  '127.0.0.11',
  '127.0.0.53',
  '127.0.1.1',
  '169.254.169.254',
  '255.255.255.255',
  '1.1.1.1',
  '8.8.8.8',
  '8.8.4.4',
]);

/** Words before "line 42" by which it is a place in a file; another word makes it another kind of line. */
const PLACE_WORDS = /(?:^|[^a-z])(?:on|at|in|from|near|around|of|error|warning|stdin|file|string)$/i;

/** The first kind that finds a piece has it: an address is no version, a path is no date. */
const KINDS: readonly Kind[] = [
  {
    what: 'a path of one machine',
    instead: '\\S+',
    pattern:
      /(?<![\w.~-])(?:\/(?:home|Users)\/[\w.-]+|\/(?:root|tmp|workspaces?|builds?|srv|mnt|app|private|repo|code|projects?|github\/workspace|var\/(?:www|folders|tmp|log|lib\/jenkins)|usr\/src)\/[\w.@+-]+|\/(?:usr\/(?:local\/)?lib(?:64)?|opt)\/[\w.@+-]+\/[\w.@+-]+)[\w.@+/-]*/g,
  },
  {
    what: 'a path of one machine',
    instead: '\\S+',
    pattern: /(?<![A-Za-z])[A-Za-z]:\\{1,2}[\w.-]+\\[\w .\\-]*/g,
    except: (found) => /^[a-z]:\\+(?:windows|program files)/i.test(found),
  },
  {
    what: 'a path of one machine',
    instead: '\\S+',
    pattern:
      /(?<![\w.~/-])(?:\/[\w.@+-]+){2,}\.(?:[cm]?[jt]sx?|py|go|rs|rb|php|java|kt|cs|cpp|cc|hpp)(?![\w-])/gi,
  },
  {
    what: 'an address of one network',
    instead: '\\S+',
    pattern: /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\d)/g,
    except: (found) =>
      COMMON_ADDRESSES.has(found) ||
      found.endsWith('.0') ||
      found.split('.').some((part) => Number(part) > 255),
  },
  {
    what: 'an address of one network',
    instead: '\\S+',
    pattern:
      /(?<![\w:])(?:(?:[0-9a-f]{2}:){5}[0-9a-f]{2}|(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?=[0-9a-f:]*\d)[0-9a-f]{3,4}(?::[0-9a-f]{1,4})*::[0-9a-f:]*[0-9a-f])(?![\w:])/gi,
  },
  {
    what: 'an id of one run',
    instead: '[0-9a-f-]+',
    pattern: /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gi,
    except: (found) => /^[0-]+$/.test(found),
  },
  {
    what: 'an address in memory',
    instead: '0x[0-9a-f]+',
    pattern: /(?<!\w)0x(?:7f[0-9a-f]{4,}|[5679ab][0-9a-f]{7}|[0-9a-f]{9,})(?!\w)/gi,
    except: (found) => /^0x0*[0-9a-f]{0,4}$|^0x(.)\1+$|baadf00d/i.test(found),
  },
  {
    what: 'a hash or an id of one run',
    instead: '[0-9a-f]+',
    pattern: /(?<![\w-])(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{12,}(?![\w-])/gi,
  },
  {
    what: 'a date',
    instead: '\\S+',
    pattern:
      /(?<![\w-])(?:19|20)\d\d([-/.])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)(?:[T ]\d\d:\d\d)?/g,
    // Versions of APIs and policies are dates, and are part of the contract.
    except: (_found, text, index) => /version["'=: ]*$/i.test(text.slice(0, index)),
  },
  {
    what: 'a date',
    instead: '.*',
    pattern:
      /(?<!\w)(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?:19|20)\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d\d:\d\d)/g,
  },
  {
    what: 'a time of day',
    instead: '\\S+',
    pattern: /(?<![\w:])(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?![\w:])/g,
  },
  { what: 'a time', instead: '\\d+', pattern: /(?<![\w.])1[5-9]\d{8}(?:\d{3})?(?![\w.])/g },
  {
    what: 'a line number',
    instead: 'line \\d+',
    pattern: /(?<![A-Za-z])lines?:? (\d+)(?!\w)/gi,
    // "line 1" is where a text that is empty or not what it should be fails always.
    except: (found, text, index) => {
      const number = /\d+$/.exec(found)?.[0];
      const before = text.slice(0, index).trimEnd();
      return number === '1' || number === '0' || (/[a-z]$/i.test(before) && !PLACE_WORDS.test(before));
    },
  },
  {
    what: 'a line number',
    instead: ':\\d+',
    pattern:
      /(?<=\.(?:[cm]?[jt]sx?|py|go|rs|rb|php|java|kt|cs|cpp|cc|hpp|c|h|vue|ya?ml|json|sql)):\d+(?::\d+)?(?!\w)/gi,
  },
  {
    what: 'the number of a process',
    instead: '\\d+',
    pattern: /(?<![A-Za-z])(?:pid|tid|process|thread|goroutine)(?: id)?[ =:#]{1,2}\d{3,}(?!\w)/gi,
  },
  {
    what: 'an exact version',
    instead: '\\d+(?:\\.\\d+)+',
    pattern: /(?<![\w.])v?\d{1,4}\.\d{1,5}\.\d{1,6}(?:\.\d{1,6})?(?:-[a-z]+[.\d]*)?(?![\w]|\.\d)/gi,
    except: (found) =>
      COMMON_ADDRESSES.has(found) ||
      (found.split('.').length === 4 && found.split('.').every((part) => Number(part) <= 255)),
  },
];

/** The pieces of a pattern that tie it to one machine, day or release, from left to right. */
export function volatileParts(pattern: AST.Pattern): VolatilePart[] {
  return literalRuns(pattern)
    .flatMap(partsOfRun)
    .sort((a, b) => a.start - b.start);
}

function partsOfRun(run: LiteralRun): VolatilePart[] {
  const parts: VolatilePart[] = [];
  const taken = Array.from(run.text, () => false);
  for (const { what, instead, pattern, except } of KINDS)
    for (const match of run.text.matchAll(pattern)) {
      const { index } = match;
      const [found] = match;
      const end = index + found.length;
      if (taken.slice(index, end).includes(true)) continue;
      taken.fill(true, index, end);
      if (except?.(found, run.text, index)) continue;
      parts.push({ what, instead, start: run.parts[index]?.[0] ?? 0, end: run.parts[end - 1]?.[1] ?? 0 });
    }
  return parts;
}
