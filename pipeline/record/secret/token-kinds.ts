/** A form that only tokens of one issuer have, so that a match needs no further proof. */
export interface SecretKind {
  /** What it is, with its article. */
  readonly what: string;
  /** Sources of regexes, of which each match holds one: most texts have none, and need not be searched. */
  readonly hints: readonly string[];
  /** Whether a match begins with one of the hints. */
  readonly isFirst: boolean;
  /** Global and case-sensitive; the first group, if there is one, is the secret. Cannot backtrack more than linearly. */
  readonly pattern: RegExp;
}

/** No letter or digit before: a token begins where a word begins. */
const B = String.raw`(?<![A-Za-z0-9])`;
const E = String.raw`(?![A-Za-z0-9])`;

/** A kind whose tokens begin with one of the hints. */
function kind(what: string, hints: string, source: string): SecretKind {
  return { what, hints: hints.split(' '), isFirst: true, pattern: new RegExp(`${B}${source}`, 'g') };
}

/** A kind whose tokens hold one of the hints. */
function kindHolding(what: string, hints: string, source: string): SecretKind {
  return { ...kind(what, hints, source), isFirst: false };
}

/** Forms as the issuers document them, or as their tokens show them. */
export const TOKEN_KINDS: readonly SecretKind[] = [
  {
    what: 'a private key',
    hints: ['PRIVATE KEY'],
    isFirst: false,
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:[\s\\]|\\[nr])*(?:[A-Z][A-Za-z-]+: [^\n\\]{1,200}(?:[\s\\]|\\[nr])*)*[A-Za-z0-9+/=]{32,}[A-Za-z0-9+/=\s\\]*(?:-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----)?/g,
  },
  kind(
    'a GitHub token',
    'ghp_ gho_ ghu_ ghs_ ghr_ github_pat_',
    `(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{50,255})${E}`,
  ),
  kind(
    'a GitLab token',
    'glpat- gldt- glrt- glptt- glft- glsoat- glagent- glcbt-',
    String.raw`gl(?:pat|dt|rt|ptt|ft|soat|agent|cbt)-[\w-]{20,}`,
  ),
  kind('an AWS access key', 'AKIA ASIA ABIA ACCA', `(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}${E}`),
  kind(
    'a Slack token',
    'xox xapp-',
    String.raw`(?:xox[abeoprs]-(?:\d+-)?[A-Za-z0-9-]{10,}|xapp-\d-[A-Za-z0-9-]{10,})`,
  ),
  kindHolding(
    'the address of a Slack webhook',
    'hooks.slack.com',
    String.raw`https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/]{30,}`,
  ),
  kindHolding(
    'the address of a Discord webhook',
    '/api/webhooks/',
    String.raw`https:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\/\d+\/[\w-]{40,}`,
  ),
  kind(
    'a Discord token',
    '[MNO][A-Za-z0-9_-]{23}',
    String.raw`[MNO][A-Za-z0-9_-]{23,25}\.[\w-]{6}\.[\w-]{27,45}(?![\w-])`,
  ),
  kind('a Google API key', 'AIza', String.raw`AIza[\w-]{35}(?![\w-])`),
  kind('a Google token', 'ya29. GOCSPX-', String.raw`(?:ya29\.[\w-]{20,}|GOCSPX-[\w-]{28}(?![\w-]))`),
  kind('an npm token', 'npm_', `npm_[A-Za-z0-9]{36}${E}`),
  kind('a PyPI token', 'pypi-', String.raw`pypi-[\w-]{50,}`),
  kind('a RubyGems key', 'rubygems_', `rubygems_[0-9a-f]{48}${E}`),
  kind('a crates.io token', 'cio', `cio[A-Za-z0-9]{32}${E}`),
  kind('a Docker token', 'dckr_', String.raw`dckr_(?:pat|oat)_[\w-]{27,}`),
  kind(
    'a Stripe key',
    'sk_live_ rk_live_ sk_test_ rk_test_ whsec_',
    `(?:[rs]k_(?:live|test)_[A-Za-z0-9]{16,}|whsec_[A-Za-z0-9+/]{24,})`,
  ),
  kind('an Anthropic key', 'sk-ant-', String.raw`sk-ant-[\w-]{24,}`),
  kind(
    'an OpenAI key',
    'sk-',
    String.raw`sk-(?:(?:proj|svcacct|admin|None)-[\w-]{20,}|(?=[A-Za-z]*\d)[A-Za-z0-9]{32,})`,
  ),
  kind('a Hugging Face token', 'hf_', `hf_[A-Za-z0-9]{30,}${E}`),
  kind('a Groq key', 'gsk_', `gsk_[A-Za-z0-9]{40,}${E}`),
  kind('an xAI key', 'xai-', `xai-[A-Za-z0-9]{60,}${E}`),
  kind('a Replicate token', 'r8_', `r8_[A-Za-z0-9]{37}${E}`),
  kind(
    'a signed token (JWT)',
    'eyJ',
    String.raw`eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{16,}`,
  ),
  kind('an Azure storage key', 'AccountKey=', String.raw`AccountKey=([A-Za-z0-9+/]{86}==)`),
  kind('an Azure access key', 'SharedAccessKey=', String.raw`SharedAccessKey=([A-Za-z0-9+/]{42,}=)`),
  kindHolding('an Azure signature', 'sig=', String.raw`[?&;]sig=([A-Za-z0-9%+/]{40,}(?:%3D|=))`),
  kindHolding('an Azure client secret', 'Q~', String.raw`[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])`),
  kind('a Twilio key', 'SK', `SK[0-9a-f]{32}${E}`),
  kind('a SendGrid key', 'SG.', String.raw`SG\.[\w-]{22}\.[\w-]{43}(?![\w-])`),
  kind('a Mailgun key', 'key-', `key-[0-9a-f]{32}${E}`),
  kindHolding('a Mailchimp key', '-us', String.raw`[0-9a-f]{32}-us\d{1,2}(?!\d)`),
  kindHolding('a Telegram token', ':AA', String.raw`\d{8,10}:AA[\w-]{33}(?![\w-])`),
  kindHolding('a DigitalOcean token', '_v1_', `do[oprt]_v1_[0-9a-f]{64}${E}`),
  kind('a Shopify token', 'shpat_ shpca_ shppa_ shpss_', `shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}${E}`),
  kind('a Databricks token', 'dapi', `dapi[0-9a-f]{32}${E}`),
  kindHolding('a Terraform token', '.atlasv1.', String.raw`[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}`),
  kind('a Vault token', 'hvs. hvb. hvr.', String.raw`hv[sbr]\.[\w-]{24,}`),
  kind(
    'a Grafana token',
    'glsa_ glc_',
    String.raw`(?:glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}|glc_[A-Za-z0-9+/=]{32,})`,
  ),
  kind('a New Relic key', 'NRAK-', `NRAK-[A-Z0-9]{27}${E}`),
  kind('a Linear key', 'lin_', `lin_(?:api|oauth)_[A-Za-z0-9]{40}`),
  kind('a Notion token', 'ntn_ secret_', `(?:ntn_[A-Za-z0-9]{40,}|secret_[A-Za-z0-9]{43})${E}`),
  kind('a Supabase token', 'sbp_ sb_secret_', `sb(?:p|_secret)_[A-Za-z0-9_-]{31,}`),
  kind('a PlanetScale password', 'pscale_', String.raw`pscale_(?:tkn|pw|oauth)_[\w=.-]{32,}`),
  kind('a Postman key', 'PMAK-', `PMAK-[0-9a-f]{24}-[0-9a-f]{34}${E}`),
  kind('a Square token', 'sq0', String.raw`sq0(?:atp|csp|idp)-[\w-]{22,43}(?![\w-])`),
  kind('an Atlassian token', 'ATATT3 ATBB', String.raw`AT(?:ATT3|BB)[\w=-]{24,}`),
  kind('an Alibaba Cloud key', 'LTAI', `LTAI[A-Za-z0-9]{16,24}${E}`),
  kind('a Tencent Cloud key', 'AKID', `AKID[A-Za-z0-9]{32}${E}`),
  kind('a Sentry token', 'sntry', String.raw`sntry[su]_[A-Za-z0-9+/=_-]{32,}`),
  kind('an age key', 'AGE-SECRET-KEY-1', `AGE-SECRET-KEY-1[0-9A-Z]{58}${E}`),
  kind('a Pulumi token', 'pul-', `pul-[0-9a-f]{40}${E}`),
  kind('a Figma token', 'figd_', String.raw`figd_[\w-]{38,}`),
  kind('a Doppler token', 'dp.', String.raw`dp\.(?:pt|st|ct|sa)\.[\w.-]{40,}`),
];

const hintsOf = (isFirst: boolean): string =>
  TOKEN_KINDS.filter((each) => each.isFirst === isFirst)
    .flatMap(({ hints }) => hints)
    .join('|');

/** Hints that are texts are looked for as such: fifty regexes take longer to be made than they save. */
function mayHold(text: string, { hints }: SecretKind): boolean {
  return hints.some((hint) => (hint.startsWith('[') ? new RegExp(hint).test(text) : text.includes(hint)));
}

/** Any hint of any kind, found in one pass. */
const SOME_HINT = new RegExp(`${B}(?:${hintsOf(true)})|${hintsOf(false)}`);

/** The kinds of tokens that a text may hold: mostly none. */
export function kindsIn(text: string): SecretKind[] {
  return SOME_HINT.test(text) ? TOKEN_KINDS.filter((kind) => mayHold(text, kind)) : [];
}

/** What documentation shows, the same everywhere, and what people write in place of a token: it opens nothing. */
export const STAND_IN_TOKEN =
  /EXAMPLE|SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c|Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq|(.)\1{7}|x{4}|X{4}|\*{3}|\.{3}|your|YOUR|placeholder|dummy|redacted/;
