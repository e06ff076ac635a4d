/**
 * A translation without what was put around its characters on the way, and what the source does not have either: blank edges, the
 * escapes of HTML or JSON, a label before it.
 */
export function plainTarget(target: string, source: string): string {
  let text = target;
  if (HTML.test(text) && !HTML.test(source)) text = unescapedHtml(text);
  if (UNICODE.test(text) && !UNICODE.test(source)) text = unescapedUnicode(text);
  if (!/^\W*(?:translat|chinese)/i.test(source)) text = text.replace(LABEL, '');
  return source.trim() === source ? text.trim() : text;
}

const HTML = /&(?:quot|#39|apos|lt|gt|amp);/;
const UNICODE = /\\u[0-9a-f]{4}/i;
/** What some models say first, whatever the text. */
const LABEL = /^\s{0,9}(?:译文|翻译|中文|翻译结果)\s?[:：]\s{0,9}/;

/** The characters that HTML's escapes stand for. */
export function unescapedHtml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll(/&(?:#39|apos);/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function unescapedUnicode(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
