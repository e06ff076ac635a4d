/** An e-mail address; the domain ends in letters, unlike a version (`lodash@4.17.21`). */
const ADDRESS =
  /(?<![\w.+%:/@-])([A-Za-z0-9][\w.+-]{0,63})@((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,4}[A-Za-z]{2,12})(?![\w@-]|\.[A-Za-z]|:[\w/~])/dg;

/** Where mailboxes belong to persons. */
const MAIL_PROVIDERS =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|mail|proton|protonmail|pm|zoho|yandex|fastmail|hey|tutanota|qq|foxmail|163|126|sina|naver|daum|hanmail|orange|free|laposte|libero|uol|bol|rediffmail|t-online)\.(?:com|net|org|de|fr|it|ru|me|ch|cn|co|com\.\w\w|co\.\w\w|at|es|uk|us|in|br|jp|kr|be|nl|pl)$/i;

/** Names of roles, programs and stand-ins: nobody's own address. */
const NOBODY =
  /^(?:(?:[\w.+-]*[.+_-])?(?:no-?reply|do-?not-?reply|support|info|admin|administrator|root|postmaster|webmaster|hostmaster|abuse|security|sales|contact|hello|help|team|office|billing|press|jobs|service|svc|bot|ci|cd|git|hg|svn|user(?:name)?\d*|test(?:er|ing)?\d*|example|sample|demo|dummy|foo|bar|baz|you|your|name|me|my|someone|somebody|anyone|email|e-?mail|mail|recipient|sender|from|to|alice|bob|jane|john|johndoe|janedoe|dev|developer|ops|deploy|ubuntu|ec2-user|centos|debian|vagrant|pi|docker|npm|pip|nobody|daemon|www-data|postgres|mysql|redis|oracle|sa|guest|anonymous|x+|abc|account|member|customer|client|owner|first\.?last|firstname\.lastname)|u|a|b|c)$/i;
const RESERVED =
  /(?:^|\.)(?:example|test|invalid|localhost|local|internal|lan|corp|svc|cluster)(?:\.[a-z.]+)?$|(?:^|\.)(?:domain|yourdomain|mydomain|company|yourcompany|mycompany|email|host|server|site|website|foo|bar|acme|contoso|fabrikam|organization|org|noreply|users\.noreply\.github|iam\.gserviceaccount|gserviceaccount|developer\.gserviceaccount)\.[a-z]{2,4}$/i;

/** Addresses by which a person can be written to: at a provider of mailboxes, or a first and a last name anywhere. */
export function* personalAddresses(text: string): Iterable<{ start: number; end: number }> {
  if (!text.includes('@')) return;
  for (const match of text.matchAll(ADDRESS)) {
    const [, name = '', domain = ''] = match;
    if (NOBODY.test(name) || RESERVED.test(domain)) continue;
    if (!MAIL_PROVIDERS.test(domain) && !/^[a-z]{1,20}[._][a-z]{2,20}\d{0,4}$/i.test(name)) continue;
    yield { start: match.index, end: match.index + match[0].length };
  }
}
