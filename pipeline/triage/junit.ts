import { SaxesParser } from 'saxes';

/** UTF-16 units of a failure that are read. */
const FAILURE_UNITS = 100_000;

/** Whether a file is a report of tests in the form that JUnit began. */
export function isJUnit(beginning: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<testsuites?[\s>]/.test(beginning);
}

/**
 * The outputs of the tests that failed or broke, in their order. What follows a mistake in the XML is not read.
 *
 * @param isGone whether all could be read
 */
export function failuresOf(xml: string): { readonly outputs: string[]; readonly isWhole: boolean } {
  const outputs: string[] = [];
  let open: { message: string; text: string } | null = null;
  let isWhole = true;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name !== 'failure' && name !== 'error') return;
    const { message = '', type = '' } = attributes as Readonly<Record<string, string>>;
    open = { message: message || type, text: '' };
  });
  const add = (text: string): void => {
    if (open && open.text.length < FAILURE_UNITS) open.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    if (!open || (name !== 'failure' && name !== 'error')) return;
    const { message, text } = open;
    outputs.push(text.includes(message.trim()) ? text : `${message}\n${text}`);
    open = null;
  });
  parser.on('error', () => {
    isWhole = false;
  });
  parser.write(xml).close();
  return { outputs, isWhole };
}
