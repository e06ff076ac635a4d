import recordSchema from '../../schemas/record.schema.json' with { type: 'json' };
import { wrapped } from './text/wrapped.ts';

interface Subschema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Subschema>>;
  readonly items?: Subschema;
  readonly required?: readonly string[];
}

const SCHEMA = recordSchema as unknown as Subschema & { readonly $defs: Readonly<Record<string, Subschema>> };

/** A value for each key, as a good record has it. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  id: 'git/not-a-git-repository',
  signature: 'fatal: not a git repository (or any of the parent directories): .git',
  regex: 'fatal: not a git repository',
  domain: 'git',
  category: 'configuration_error',
  root_cause: 'git looks for a folder named .git in the working folder and above it, and there is none.',
  versions: [{ version: 'git >=1.5' }],
  dead_ends: [
    {
      action: 'Reinstall git',
      why_fails: 'The program is in order; the folder is not a repository.',
      sources: ['https://git-scm.com/docs/gitrepository-layout'],
    },
  ],
  workarounds: [
    {
      action: 'Change into the repository, or make one',
      success_rate: 0.9,
      how: 'Run `git -C <folder> status`, or `git init` for a new one.',
      sources: ['https://git-scm.com/docs/git-init'],
    },
  ],
  examples: [
    {
      text: 'fatal: not a git repository (or any of the parent directories): .git',
      tool: 'git',
      version: '2.47.1',
      command: 'git status',
      captured: '2026-03-31',
    },
  ],
  counter_examples: ['fatal: not a valid object name'],
  aliases: ['fatal: Not a git repository'],
  tags: ['repository'],
  official_doc_url: 'https://git-scm.com/docs/git-init',
  resolvable: 'true',
  first_seen: '2024-01-31',
  last_confirmed: '2026-03-31',
  last_updated: '2026-03-31',
  error_code: '128',
  os_specific: { windows: 'The folder may lie on a share that git does not trust.' },
  outcomes: [
    { workaround: 0, succeeded: 3, failed: 1, source: 'https://forum.example/t/1', date: '2026-03-31' },
  ],
  transition_graph: {
    frequently_confused_with: [
      {
        error_id: 'git/dubious-ownership',
        distinction: 'There the repository exists, but belongs to somebody else.',
      },
    ],
  },
};

/** The names of the keys of a record, those within lists and objects with the way to them: "dead_ends/fail_rate". */
export function keyNames(): string[] {
  return namesIn(SCHEMA, '');
}

/** What a key means, with an example; null where a record has no such key. */
export function explainKey(name: string): string | null {
  const parts = name.split('/').filter((part) => !/^\d+$/.test(part) && part !== '');
  let schema: Subschema | undefined = SCHEMA;
  let isRequired = false;
  for (const part of parts) {
    const within: Subschema = elementOf(schema);
    isRequired = within.required?.includes(part) ?? false;
    schema = resolved(within.properties?.[part]);
    if (!schema) return null;
  }
  if (!schema || parts.length === 0) return null;
  const members = Object.entries(elementOf(schema).properties ?? {});
  const lines = [
    name,
    '',
    wrapped(schema.description ?? '', 100, ''),
    '',
    ...(schema.type === undefined ? [] : [`Type: ${[schema.type].flat().join(' or ')}.`]),
    ...(schema.enum ? [`One of: ${schema.enum.map((each) => JSON.stringify(each)).join(', ')}.`] : []),
    isRequired
      ? 'Required.'
      : `May be left out${schema.default === undefined ? '' : `, which means ${JSON.stringify(schema.default)}`}.`,
    ...(members.length === 0
      ? []
      : [
          '',
          'Its keys:',
          ...members.map(([key, member]) =>
            wrapped(`${key}: ${member.description ?? resolved(member)?.description ?? ''}`, 98, '  '),
          ),
        ]),
    ...exampleLines(parts),
  ];
  return `${lines.join('\n')}\n`;
}

function exampleLines(parts: readonly string[]): string[] {
  let value: unknown = EXAMPLES;
  for (const part of parts) {
    const within: unknown = Array.isArray(value) ? (value as readonly unknown[])[0] : value;
    value =
      within !== null && typeof within === 'object' ? (within as Record<string, unknown>)[part] : undefined;
  }
  if (value === undefined) return [];
  return [
    '',
    'For example:',
    '',
    ...`"${parts.at(-1) ?? ''}": ${JSON.stringify(value, null, 2)}`.split('\n').map((line) => `  ${line}`),
  ];
}

function namesIn(schema: Subschema, way: string): string[] {
  return Object.entries(elementOf(schema).properties ?? {}).flatMap(([key, member]) => [
    way + key,
    ...namesIn(resolved(member) ?? {}, `${way}${key}/`),
  ]);
}

/** What the elements of a list are, or the thing itself. */
function elementOf(schema: Subschema | undefined): Subschema {
  return resolved(schema?.items) ?? schema ?? {};
}

/** A subschema with what it refers to. */
function resolved(schema: Subschema | undefined): Subschema | undefined {
  const name = schema?.$ref?.split('/').at(-1);
  if (!schema || name === undefined) return schema;
  const { $ref: _, ...own } = schema;
  return { ...SCHEMA.$defs[name], ...own };
}
