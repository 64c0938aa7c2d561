import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

/** The words of a field that may contain HTML, on one line. */
export function plainText(html: string): string {
  return toString(fromHtml(html, { fragment: true }))
    .replace(/\s+/g, ' ')
    .trim();
}
