// Runs in the page, where scripts are allowed: filters, searches and sorts all findings that the page carries. Without it
// the page shows what it shows. Nothing here becomes markup: every text is set as text.
(() => {
  const data = JSON.parse(document.getElementById('findings-data').textContent);
  const section = document.getElementById('explorer');
  const form = section.querySelector('form');
  const list = section.querySelector('ol');
  const status = section.querySelector('[role="status"]');
  const more = section.querySelector('button[type="button"]');
  const fields = form.elements;

  const RULE = 0;
  const FILE = 1;
  const ERROR = 2;
  const REMEDY = 3;
  const LINE = 4;
  const MESSAGE = 5;
  const KEY = 6;
  const [PERSON] = [0];
  const FIRST = 20;
  const STEP = 200;

  const findings = data.findings;
  const domainOf = data.files.map(([name]) => (name.split('/').length > 2 ? name.split('/')[1] : ''));
  const texts = findings.map((each) =>
    `${data.rules[each[RULE]][0]} ${data.files[each[FILE]][0]} ${data.messages[each[MESSAGE]]}`.toLowerCase(),
  );
  const byKey = new Map(findings.map((each, index) => [each[KEY], index]));
  const inFile = data.files.map(() => 0);
  for (const each of findings) inFile[each[FILE]] += 1;

  // They come in the order of importance; each other order is made when it is first asked for.
  const orders = { importance: findings.map((_, index) => index) };
  const compare = {
    file: (a, b) => findings[a][FILE] - findings[b][FILE] || findings[a][LINE] - findings[b][LINE],
    rule: (a, b) => findings[a][RULE] - findings[b][RULE] || a - b,
  };
  const orderOf = (name) => (orders[name] ??= orders.importance.toSorted(compare[name] ?? ((a, b) => a - b)));

  let found = [];
  let shown = 0;

  const chosen = (name) => fields.namedItem(name).value;

  // The first option of each stands for all.
  const choices = ['rule', 'domain', 'severity'].flatMap((field) =>
    [...fields.namedItem(field).options].slice(1).map((option) => [option, option.text, field, option.value]),
  );

  function filter() {
    const words = chosen('search')
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    const rule = chosen('rule');
    const domain = chosen('domain');
    const severity = chosen('severity');
    const person = fields.namedItem('person').checked;
    const ruleIndex = rule === '' ? -1 : data.rules.findIndex(([id]) => id === rule);
    const isError = severity === 'error' ? 1 : 0;
    // What each choice would show, with the others as they are.
    const counts = { rule: new Map(), domain: new Map(), severity: new Map() };
    const count = (field, value) => {
      counts[field].set(value, (counts[field].get(value) ?? 0) + 1);
    };
    found = orderOf(chosen('sort')).filter((index) => {
      const each = findings[index];
      if (person && each[REMEDY] !== PERSON) return false;
      if (!words.every((word) => texts[index].includes(word))) return false;
      const isOfRule = rule === '' || each[RULE] === ruleIndex;
      const isOfDomain = domain === '' || domainOf[each[FILE]] === domain;
      const isOfSeverity = severity === '' || each[ERROR] === isError;
      if (isOfDomain && isOfSeverity) count('rule', data.rules[each[RULE]][0]);
      if (isOfRule && isOfSeverity) count('domain', domainOf[each[FILE]]);
      if (isOfRule && isOfDomain) count('severity', each[ERROR] === 1 ? 'error' : 'warning');
      return isOfRule && isOfDomain && isOfSeverity;
    });
    for (const [option, name, field, value] of choices)
      option.textContent = `${name} (${number(counts[field].get(value) ?? 0)})`;
    shown = 0;
    list.replaceChildren();
    show(FIRST);
    const files = new Set(found.map((index) => findings[index][FILE])).size;
    status.textContent =
      found.length === 0
        ? 'No finding fits.'
        : `${number(found.length)} of ${number(findings.length)} findings, in ${number(files)} ${files === 1 ? 'file' : 'files'}`;
    remember();
  }

  const number = (value) => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

  function show(count) {
    const items = document.createDocumentFragment();
    for (const index of found.slice(shown, shown + count)) items.append(item(index));
    list.append(items);
    shown = Math.min(found.length, shown + count);
    more.hidden = shown >= found.length;
    more.textContent = `Show ${number(Math.min(STEP, found.length - shown))} more`;
  }

  function element(name, text, properties = {}) {
    const made = document.createElement(name);
    if (text !== null) made.textContent = text;
    return Object.assign(made, properties);
  }

  function item(index) {
    const each = findings[index];
    const [file, href] = data.files[each[FILE]];
    const [rule] = data.rules[each[RULE]];
    const made = element('li', null, { id: `finding-${each[KEY]}` });
    const place = `${file}, line ${each[LINE]}`;
    made.append(
      href === null ? element('span', place) : element('a', place, { href: `${href}#L${each[LINE]}` }),
      ' ',
      each[ERROR] === 1
        ? element('span', 'error', { className: 'error' })
        : element('span', 'warning', { className: 'warning' }),
      ' ',
      element('code', rule),
    );
    if (each[REMEDY] !== PERSON)
      made.append(' ', element('span', data.remedies[each[REMEDY]], { className: 'tag' }));
    const link = element('a', 'link', { href: `#finding-${each[KEY]}`, className: 'own' });
    link.setAttribute('aria-label', `Link to this finding: ${rule}, ${place}`);
    made.append(' ', link);
    if (inFile[each[FILE]] > 1) made.append(' ', wholeFile(each[FILE]));
    made.append(document.createElement('br'));
    // What stands in backticks is code.
    data.messages[each[MESSAGE]].split(/(`[^`]+`)/).forEach((part) => {
      if (part !== '') made.append(/^`[^`]+`$/.test(part) ? element('code', part.slice(1, -1)) : part);
    });
    return made;
  }

  /** Leads to all findings of a file: whoever has it open settles them together. */
  function wholeFile(index) {
    const [file] = data.files[index];
    const text = `all ${number(inFile[index])} of this file`;
    const link = element('a', text, {
      href: `#explorer?${questionOf(file)}`,
      className: 'own',
    });
    link.setAttribute('aria-label', `${text}, ${file}`);
    return link;
  }

  const questionOf = (file) => new URLSearchParams({ search: file, sort: 'file', person: '0' });

  // What is asked for stands in the address, so that it can be sent to somebody.
  const NAMES = ['search', 'rule', 'domain', 'severity', 'sort'];

  function remember() {
    const asked = new URLSearchParams();
    for (const name of NAMES)
      if (chosen(name) !== '' && chosen(name) !== 'importance') asked.set(name, chosen(name));
    if (fields.namedItem('person').checked !== data.person)
      asked.set('person', fields.namedItem('person').checked ? '1' : '0');
    const hash = asked.size === 0 ? '' : `#explorer?${asked}`;
    const isAsked = hash !== '' || location.hash.startsWith('#explorer?');
    // The state is for the way back to an address that says nothing of it.
    history.replaceState({ asked: `${asked}` }, '', isAsked ? hash || '#explorer' : undefined);
  }

  function ask(asked) {
    for (const name of NAMES) {
      const field = fields.namedItem(name);
      const value = asked.get(name) ?? (name === 'sort' ? 'importance' : '');
      const isKnown =
        field.tagName !== 'SELECT' || [...field.options].some((option) => option.value === value);
      field.value = isKnown ? value : '';
    }
    fields.namedItem('person').checked = asked.has('person') ? asked.get('person') === '1' : data.person;
    filter();
  }

  /** Goes where the address says: to a question, to a finding, or to a rule, which unfolds. */
  function go() {
    // Our own names need no decoding, and what a stranger has made of the address may not allow it.
    const hash = location.hash.slice(1);
    if (hash.startsWith('explorer?')) {
      ask(new URLSearchParams(hash.slice('explorer?'.length)));
      section.scrollIntoView();
      return;
    }
    const index = byKey.get(hash.replace(/^finding-/, ''));
    if (hash.startsWith('finding-') && index !== undefined) {
      if (!document.getElementById(hash)) {
        ask(questionOf(data.files[findings[index][FILE]][0]));
        const position = found.indexOf(index);
        show(Math.max(0, position + 1 - shown));
        history.replaceState(null, '', `#${hash}`);
      }
      const made = document.getElementById(hash);
      if (!made) return;
      // Whoever goes on by keyboard goes on from here; what is made later is no `:target`.
      made.tabIndex = -1;
      made.focus({ preventScroll: true });
      made.scrollIntoView({ block: 'center' });
      return;
    }
    if ((hash === '' || hash === 'explorer') && typeof history.state?.asked === 'string')
      ask(new URLSearchParams(history.state.asked));
    const target = document.getElementById(hash);
    const details = target?.closest('details');
    if (details) details.open = true;
    if (details) target.scrollIntoView();
  }

  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    ask(new URLSearchParams());
    fields.namedItem('search').focus();
  });
  more.addEventListener('click', () => {
    const next = shown;
    show(STEP);
    // What has come is what is read next.
    list.children[next]?.querySelector('a')?.focus();
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    fields.namedItem('search').focus();
    section.scrollIntoView();
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-rule]') : null;
    if (!link) return;
    event.preventDefault();
    ask(new URLSearchParams({ rule: link.dataset.rule, person: '0' }));
    section.scrollIntoView();
    fields.namedItem('search').focus({ preventScroll: true });
  });
  addEventListener('hashchange', go);

  for (const each of document.querySelectorAll('.scripted')) each.hidden = false;
  fields.namedItem('person').checked = data.person;
  if (!location.hash.startsWith('#explorer?')) ask(new URLSearchParams());
  if (location.hash !== '') go();
})();
