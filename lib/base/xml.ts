/** An element of an XML document. Names are the program's own; texts and values may be anybody's. */
export interface Xml {
  name: string;
  content: string | readonly Xml[];
  attributes: Readonly<Record<string, string | number>>;
}

type Content = string | Xml | readonly (Xml | null)[] | null;

/** Makes an element. What is null in its content is left out. */
export function x(name: string, content: Content, attributes: Xml['attributes'] = {}): Xml {
  if (typeof content === 'string') return { name, content, attributes };
  const children = content === null || 'name' in content ? [content] : content;
  return { name, content: children.filter((child) => child !== null), attributes };
}

/** A document with this root; well-formed, whatever the texts in it hold. */
export function writeXml(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(root)}\n`;
}

function write({ name, content, attributes }: Xml): string {
  const tag = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(String(value))}"`),
  ];
  const inner = typeof content === 'string' ? escape(content) : content.map(write).join('');
  return `<${tag.join(' ')}>${inner}</${name}>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `Char` of https://www.w3.org/TR/xml/#charsets: XML has no way to write any other, so they are left out. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escape(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
