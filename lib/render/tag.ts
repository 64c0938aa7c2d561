import type { StartTag } from 'parse5-sax-parser';

/** Elements of HTML that have no end; a slash in them means nothing. */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * A start tag as HTML has it: React writes some names in capitals, a slash into void elements, and an empty value
 * where none is needed.
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
