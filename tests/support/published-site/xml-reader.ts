import { visit } from 'unist-util-visit';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** An XML element with the queries that tests need. */
export interface Read {
  attributes: Record<string, string | null | undefined>;
  text: string;
  /** All descendants of this name, in document order. */
  all: (name: string) => Read[];
  /** The first of them; the test fails if there is none. */
  one: (name: string) => Read;
}

/** Parses XML strictly. @throws VFileMessage if it is not well-formed */
export function readXml(xml: string): Read {
  return reader(fromXml(xml));
}

function reader(node: Nodes): Read {
  const all = (name: string) => elements(node, name).map(reader);
  return {
    attributes: node.type === 'element' ? node.attributes : {},
    text: textOf(node),
    all,
    one(name) {
      const [first] = all(name);
      if (!first) throw new Error(`There is no <${name}>.`);
      return first;
    },
  };
}

function elements(node: Nodes, name: string): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (element) => {
    if (element !== node && element.name === name) found.push(element);
  });
  return found;
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
