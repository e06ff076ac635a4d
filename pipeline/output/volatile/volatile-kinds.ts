import { COMMON_ADDRESSES, COMMON_HOSTS, COMMON_PORTS } from './common-places.ts';

/** A kind of thing that another machine, day or release would print otherwise. */
export interface VolatileKind {
  /** What it is, with its article. */
  readonly what: string;
  /** What a regex writes in its stead. */
  readonly instead: string;
  /** What a signature writes in its stead: "" where it is best left out. */
  readonly placeholder: string;
  /** A character that every find holds; without one, every find holds a digit. "" for neither. */
  readonly hint?: '/' | ':' | '@' | '-' | '';
  /** Global; the group `slot`, where it has one, is the thing. */
  readonly pattern: RegExp;
  /** Whether a find is what the error is about, the same everywhere. */
  readonly except?: (found: string, text: string, index: number) => boolean;
}

/** Files of programs, in which a place is a line. */
const SOURCE_FILE =
  '(?:[cm]?[jt]sx?|py|go|rs|rb|php|java|kts?|cs|cpp|cc|cxx|hpp|c|h|m|mm|swift|scala|vue|svelte|lua|pl|pm|exs?|erl|hs|dart|tf|sh|ya?ml|json|toml|xml|sql|html|s?css|gradle|ipynb|groovy)';

/** Words before "line 42" by which it is a place in a file; another word makes it another kind of line. */
const PLACE_WORDS = /(?:^|[^a-z])(?:on|at|in|from|near|around|of|error|warning|stdin|file|string|and)$/i;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';

/** The first kind that finds a piece has it: an address is no version, a path is no date. */
export const VOLATILE_KINDS: readonly VolatileKind[] = [
  // The beginning of a line of a log: its date, its time and what tells the process apart.
  {
    what: 'the date and time of one line of a log',
    instead: '',
    placeholder: '',
    pattern: new RegExp(
      String.raw`^\[?(?:(?:19|20)\d\d[-/.]\d\d[-/.]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?|${MONTH} {1,2}\d{1,2} \d\d:\d\d:\d\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ${MONTH} {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d+)? \d{4}|[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+ +\d+)\]?:? ?(?:- )?`,
      'g',
    ),
  },
  {
    what: 'a path of one machine',
    instead: '\\S+',
    placeholder: '<path>',
    hint: '/',
    pattern:
      /(?<![\w.~-])(?:\/(?:home|Users)\/[\w.-]+|\/(?:root|tmp|workspaces?|builds?|srv|mnt|app|private|repo|code|projects?|github\/workspace|var\/(?:www|folders|tmp|lib\/jenkins)|usr\/src)\/[\w.@+-]+|\/(?:usr\/(?:local\/)?lib(?:64)?|opt)\/[\w.@+-]+\/[\w.@+-]+)[\w.@+/-]*/g,
  },
  {
    what: 'a path of one machine',
    instead: '\\S+',
    placeholder: '<path>',
    hint: ':',
    pattern: /(?<![A-Za-z])[A-Za-z]:[\\/]{1,2}[\w.-]+[\\/][\w .\\/-]*[\w\\/-]/g,
    except: (found) => /^[a-z]:[\\/]+(?:windows|program files)/i.test(found),
  },
  {
    what: 'a path of one machine',
    instead: '\\S+',
    placeholder: '<path>',
    hint: '/',
    pattern: new RegExp(String.raw`(?<![\w.~/-])(?:\/[\w.@+-]+){2,}\.${SOURCE_FILE}(?![\w-])`, 'gi'),
    except: (found) => found.startsWith('/etc/') || found.startsWith('/proc/') || found.startsWith('/path/'),
  },
  {
    what: 'an address of one network',
    instead: '\\S+',
    placeholder: '<address>',
    pattern: /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\d)/g,
    except: (found) =>
      COMMON_ADDRESSES.has(found) ||
      found.endsWith('.0') ||
      found.split('.').some((part) => Number(part) > 255),
  },
  {
    what: 'an address of one network',
    instead: '\\S+',
    placeholder: '<address>',
    hint: ':',
    pattern:
      /(?<![\w:])(?:(?:[0-9a-f]{2}:){5}[0-9a-f]{2}|(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?=[0-9a-f:]*\d)[0-9a-f]{3,4}(?::[0-9a-f]{1,4})*::[0-9a-f:]*[0-9a-f])(?![\w:])/gi,
  },
  {
    what: 'a host of one network',
    instead: '\\S+',
    placeholder: '<host>',
    hint: '',
    pattern:
      /(?<![\w.@/-])(?:ip-\d{1,3}(?:-\d{1,3}){3}(?:\.[\w.-]*\w)?|(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{7,11}(?!\w)|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:internal|local|lan|corp|intra|intranet|home|localdomain)(?![\w.-]*\w)|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2}-[a-z]+-\d\.(?:rds|elb|compute|elasticache|es|eks)\.amazonaws\.com)/gi,
    except: (found) => COMMON_HOSTS.test(found),
  },
  {
    what: 'a host of one network',
    instead: '\\S+',
    placeholder: '<host>',
    pattern: /(?<![\w.@/-])(?<slot>(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,8}):\d{2,5}(?![\w.]|:\S)/gi,
    // A file with a line looks alike.
    except: (found) => COMMON_HOSTS.test(found) || new RegExp(String.raw`\.${SOURCE_FILE}$`, 'i').test(found),
  },
  {
    what: 'the user and host of one machine',
    instead: '\\S+',
    placeholder: '<user>',
    hint: '@',
    pattern:
      /(?<![\w./:@-])[a-z_][a-z0-9_.-]*@(?=[a-z]*[-.\d])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*(?![\w@/.-]*[\w/])(?!:[\w/~])/g,
    except: (found) =>
      /^(?:git|hg|svn|you|user(?:name)?|me|name|root|host)@|@(?:example|localhost|host(?:name)?|server|domain|latest|next|beta|alpha|canary|types|v?\d)/i.test(
        found,
      ),
  },
  {
    what: 'an id of one run',
    instead: '[0-9a-f-]+',
    placeholder: '<id>',
    hint: '-',
    pattern: /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gi,
    except: (found) => /^[0-]+$/.test(found),
  },
  {
    what: 'the name of one pod',
    instead: '\\S+',
    placeholder: '<pod>',
    pattern:
      /(?<![\w.-])[a-z0-9]+(?:-[a-z0-9]+)*-(?=[a-f]*\d)[0-9a-f]{8,10}-(?=[a-z]*\d|[bcdfghjklmnpqrstvwxz]{5})[a-z0-9]{5}(?![\w-])/g,
  },
  {
    what: 'an address in memory',
    instead: '0x[0-9a-f]+',
    placeholder: '<address>',
    pattern: /(?<!\w)0x(?:7f[0-9a-f]{4,}|[5679ab][0-9a-f]{7}|[0-9a-f]{9,})(?!\w)/gi,
    except: (found) => /^0x0*[0-9a-f]{0,4}$|^0x(.)\1+$|baadf00d/i.test(found),
  },
  {
    what: 'a hash or an id of one run',
    instead: '[0-9a-f]+',
    placeholder: '<hash>',
    pattern: /(?<![\w-])(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{12,}(?![\w-])/gi,
  },
  {
    what: 'a date',
    instead: '\\S+',
    placeholder: '<date>',
    pattern:
      /(?<![\w-])(?:19|20)\d\d([-/.])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/g,
    // Versions of APIs and policies are dates, and are part of the contract.
    except: (_found, text, index) => /version["'=: ]*$/i.test(text.slice(0, index)),
  },
  {
    what: 'a date',
    instead: '.*',
    placeholder: '<date>',
    pattern: new RegExp(
      String.raw`(?<!\w)(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:\d{1,2} ${MONTH}[a-z]* (?:19|20)\d\d|${MONTH} {1,2}\d{1,2} \d\d:\d\d(?::\d\d)?|\d{1,2}\/${MONTH}\/(?:19|20)\d\d)`,
      'g',
    ),
  },
  {
    what: 'a time of day',
    instead: '\\S+',
    placeholder: '<time>',
    pattern: /(?<![\w:])(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d{3,9})?(?![\w:])/g,
  },
  {
    what: 'a time',
    instead: '\\d+',
    placeholder: '<time>',
    pattern: /(?<![\w.])1[5-9]\d{8}(?:\d{3})?(?![\w.])/g,
  },
  {
    what: 'a line number',
    instead: '\\d+',
    placeholder: '<n>',
    pattern: /(?<![A-Za-z])lines?:? (?<slot>\d+)(?!\w)/gi,
    // "line 1" is where a text that is empty or not what it should be fails always.
    except: (found, text, index) => {
      const before = text
        .slice(0, index)
        .replace(/lines?:? $/i, '')
        .trimEnd();
      return found === '1' || found === '0' || (/[a-z]$/i.test(before) && !PLACE_WORDS.test(before));
    },
  },
  {
    what: 'a line number',
    instead: '\\d+',
    placeholder: '<n>',
    pattern: new RegExp(String.raw`(?<=\.${SOURCE_FILE}[:(])(?<slot>\d+(?:[:,]\d+)?)(?!\w)`, 'gi'),
  },
  {
    what: 'a port of one run',
    instead: '\\d+',
    placeholder: '<port>',
    pattern:
      /(?<=(?:\d\.\d{1,3}|localhost|[a-z0-9]\.[a-z]{2,8}|\]):|(?:^|[^\p{L}])port[ :=]{1,2})(?<slot>\d{4,5})(?!\w)/giu,
    except: (found) => COMMON_PORTS.has(Number(found)) || Number(found) > 65_535,
  },
  {
    what: 'the number of a process',
    instead: '\\d+',
    placeholder: '<pid>',
    pattern: /(?<![A-Za-z])(?:pid|tid|process|thread|goroutine)(?: id)?[ =:#]{1,2}(?<slot>\d{3,})(?!\w)/gi,
  },
  {
    what: 'a block of numbers of one run',
    instead: '\\[[\\d,]+\\]',
    placeholder: '<n>',
    pattern: /(?<=(?:block|thread|grid|index|shape|size)s?[:=]? ?)(?<slot>[[(]\d+(?:, ?\d+){2,}[\])])/gi,
  },
  {
    what: 'an amount of one run',
    instead: '[\\d.]+',
    placeholder: '<n>',
    pattern: /(?<![\w.]|limit of )(?<slot>\d+\.\d+) ?(?:[KMGT]i?B|ms|seconds)(?!\w)/g,
  },
];

/** What ties a regex to one release; a signature may well name one. */
export const EXACT_VERSION: VolatileKind = {
  what: 'an exact version',
  instead: '\\d+(?:\\.\\d+)+',
  placeholder: '<version>',
  pattern: /(?<![\w.])v?\d{1,4}\.\d{1,5}\.\d{1,6}(?:\.\d{1,6})?(?:-[a-z]+[.\d]*)?(?![\w]|\.\d)/gi,
  except: (found) =>
    COMMON_ADDRESSES.has(found) ||
    (found.split('.').length === 4 && found.split('.').every((part) => Number(part) <= 255)),
};
