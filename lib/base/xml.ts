/** An element of an XML document. Names are constants of the program; texts and values may be untrusted. */
export interface Xml {
  name: string;
  content: string | readonly Xml[];
  attributes: Readonly<Record<string, string | number>>;
}

type Content = string | Xml | readonly (Xml | null)[] | null;

/** Makes an element. Null entries of the content are dropped. */
export function x(name: string, content: Content, attributes: Xml['attributes'] = {}): Xml {
  if (typeof content === 'string') return { name, content, attributes };
  const children = content === null || 'name' in content ? [content] : content;
  return { name, content: children.filter((child) => child !== null), attributes };
}

/** Serialises a document with this root; well-formed for any text. */
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

/** Characters outside `Char` of https://www.w3.org/TR/xml/#charsets: XML cannot express them, so they are dropped. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escape(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
