import type { StartTag } from 'parse5-sax-parser';

/** Void elements of HTML, in which a closing slash means nothing. */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Serialises a start tag as HTML. React writes some names in capitals, a slash in void elements, and empty values where
 * none are needed.
 */
export function writeTag({ tagName, attrs, selfClosing }: StartTag): string {
  const attributes = attrs.map(({ prefix, name, value }) => {
    const full = prefix ? `${prefix}:${name}` : name;
    return value === '' ? ` ${full}` : ` ${full}="${escape(value)}"`;
  });
  return `<${tagName}${attributes.join('')}${selfClosing && !voidElements.has(tagName) ? '/' : ''}>`;
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
