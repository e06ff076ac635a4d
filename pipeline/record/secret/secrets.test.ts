import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayHoldSecrets, redact, secretsIn } from './secrets.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const HEX = '0123456789abcdef';
const ALPHANUMERIC = LOWER + LOWER.toUpperCase() + DIGITS;

function drawn(alphabet: string, length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
}

/** Tokens are put together here, so that no scanner of repositories takes this file for a leak. */
function joined(...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
  return fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((all) => all.join(''));
}

const TOKENS: readonly (readonly [string, fc.Arbitrary<string>])[] = [
  ['GitHub', joined('gh', 'p_', drawn(ALPHANUMERIC, 36))],
  ['GitHub, fine-grained', joined('github', '_pat_', drawn(ALPHANUMERIC, 22), '_', drawn(ALPHANUMERIC, 59))],
  ['GitLab', joined('gl', 'pat-', drawn(ALPHANUMERIC, 20))],
  ['AWS', joined('AK', 'IA', drawn(LOWER.toUpperCase() + DIGITS, 16))],
  ['Slack', joined('xo', 'xb-', drawn(DIGITS, 12), '-', drawn(DIGITS, 12), '-', drawn(ALPHANUMERIC, 24))],
  ['Google', joined('AI', 'za', drawn(`${ALPHANUMERIC}_-`, 35))],
  ['npm', joined('np', 'm_', drawn(ALPHANUMERIC, 36))],
  ['PyPI', joined('py', 'pi-AgEIcHlwaS5vcmc', drawn(ALPHANUMERIC, 60))],
  ['Stripe', joined('sk', '_live_', drawn(ALPHANUMERIC, 24))],
  ['OpenAI', joined('sk', '-proj-', drawn(ALPHANUMERIC, 48))],
  ['OpenAI, old', joined('sk', '-', drawn(ALPHANUMERIC, 47), '7')],
  ['Anthropic', joined('sk', '-ant-api03-', drawn(ALPHANUMERIC, 90))],
  ['Hugging Face', joined('hf', '_', drawn(ALPHANUMERIC, 34))],
  [
    'JWT',
    joined(
      'ey',
      'Jhb',
      drawn(ALPHANUMERIC, 30),
      '.eyJ',
      drawn(ALPHANUMERIC, 60),
      '.',
      drawn(ALPHANUMERIC, 43),
    ),
  ],
  ['SendGrid', joined('S', 'G.', drawn(ALPHANUMERIC, 22), '.', drawn(ALPHANUMERIC, 43))],
  ['Azure storage', joined('AccountKey', '=', drawn(ALPHANUMERIC, 86), '==')],
  ['Azure client secret', joined(drawn(ALPHANUMERIC, 3), '8', 'Q~', drawn(ALPHANUMERIC, 34))],
  ['Telegram', joined(drawn('123456789', 9), ':A', 'A', drawn(ALPHANUMERIC, 33))],
  ['DigitalOcean', joined('do', 'p_v1_', drawn(HEX, 64))],
  [
    'private key',
    joined('-----BEGIN RSA PRIVATE', ' KEY-----\n', drawn(ALPHANUMERIC, 64), '\n', drawn(ALPHANUMERIC, 64)),
  ],
];

test.each(TOKENS)('%s: the token is found, whole, and taken out', (_, token) => {
  fc.assert(
    fc.property(
      token,
      fc.constantFrom('', 'error: bad credentials ', '"token": "', 'x='),
      (secret, before) => {
        // One in a hundred thousand holds what stands for an omission.
        fc.pre(!/x{4}|your|dummy|(.)\1{7}/i.test(secret));
        const text = `${before}${secret} (401)`;
        const found = secretsIn(text);
        expect(found).toHaveLength(1);
        expect(redact(text)).not.toContain(secret.slice(-8));
        expect(found[0]?.what).not.toContain(secret.slice(-8));
      },
    ),
    { seed: 13, numRuns: 60 },
  );
});

test.each([
  'DB_PASSWORD=SuperBlau123!',
  'password: "Zebra-71-Kiwi"',
  'postgres://admin:kd-Pa55w@db.shop.net:5432/x',
  'PGPASSWORD=kd93jf8s psql',
  'mysql -u root -pXk29dkQ1 shop',
  'curl -u deploy:9xKq2LmZ https://x.org',
  'Authorization: Basic YWRtaW46a2Q5M2pmOHMh',
  'Authorization: Bearer 9f8e7d6c5b4a39281706f5e4d3c2b1a0',
  '"client_secret": "Zx8Q_dk29dkWmz0qPlAw"',
  'aws_secret_access_key = kJalrXUtnFEMI/K7MDENG+bPxRfiCYqk3lPzLmAA',
  'token: 8c1f0a9d7b6e5f4c3b2a19087f6e5d4c',
  'redis://:p4zzW0rd99@cache:6379',
  '--password=Qw8!kdlX',
  'written by jane.kowalski@acme-industries.pl',
  'from maria82@gmail.com',
])('%s gives something away, alone and among other lines', (text) => {
  expect(secretsIn(text)).toHaveLength(1);
  expect(mayHoldSecrets(`It fails.\n${text}\nTry again.`)).toBe(true);
});

test.each([
  'password authentication failed for user "postgres"',
  'Unexpected token } in JSON at position 12',
  'password=<your-password>',
  'PASSWORD=$PW',
  'DB_PASSWORD=${DB_PASSWORD}',
  'export TOKEN=$(cat x)',
  'secret "default-token-x7k2p" not found',
  'secretName: wildcard-tls-2024',
  'postgres://user:password@localhost/db',
  'https://user:pass@host',
  'nextToken: AbCdEf0123456789AbCdEf',
  'api_key: process.env.API_KEY',
  'Authorization: Bearer <token>',
  'tokenizer: bert-base-uncased-v2',
  'aws_access_key_id = AKIAIOSFODNN7EXAMPLE',
  '-----BEGIN PRIVATE KEY-----',
  'user@example.com',
  'git@github.com:a/b.git',
  'lodash@4.17.21',
  'support@github.com',
])('%s gives nothing away', (text) => {
  expect(secretsIn(text)).toEqual([]);
});

/** Two hundred of each: what people paste that is as random as a secret and opens nothing. */
const HARMLESS: readonly (readonly [string, fc.Arbitrary<string>])[] = [
  ['commits', joined('HEAD is now at ', drawn(HEX, 40))],
  ['digests', joined('image@sha256:', drawn(HEX, 64), ' not found')],
  ['checks of packages', joined('"integrity": "sha512-', drawn(`${ALPHANUMERIC}+/`, 86), '=="')],
  ['ids', fc.uuid().map((id) => `RequestId: ${id}`)],
  [
    'pods',
    joined('pod/api-', drawn(`${LOWER}${DIGITS}`, 10), '-', drawn(`${LOWER}${DIGITS}`, 5), ' evicted'),
  ],
  ['data in base64', joined('data:image/png;base64,iVBORw0KGgo', drawn(`${ALPHANUMERIC}+/`, 120))],
  ['keys of a cache', joined('cache key: node-modules-', drawn(HEX, 32))],
  ['fingerprints', joined('ED25519 key fingerprint is SHA256:', drawn(`${ALPHANUMERIC}+/`, 43))],
];

test('of two thousand random strings that open nothing, at most one is taken for a secret', () => {
  const wrong = HARMLESS.flatMap(([, texts]) => fc.sample(texts, { seed: 7, numRuns: 250 })).filter(
    (text) => secretsIn(text).length > 0,
  );
  expect(wrong.length).toBeLessThanOrEqual(1);
});

test('a hostile text of sixteen thousand characters is read as any other', () => {
  for (const piece of [
    'password=',
    'a@',
    'sk-',
    'eyJ.',
    '://:',
    'key-',
    'A',
    '-----BEGIN PRIVATE KEY-----',
    'a.',
    'token ',
  ])
    expect(secretsIn(piece.repeat(Math.ceil(16_000 / piece.length))).length).toBeLessThan(20_000);
});
