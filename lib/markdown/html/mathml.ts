import type { Element, ElementContent } from 'hast';

/** Elements of MathML whose further parts stand above or below the line. */
const INDEXES: Readonly<Record<string, readonly string[]>> = {
  msup: ['sup'],
  msub: ['sub'],
  msubsup: ['sub', 'sup'],
  mover: ['sup'],
  munder: ['sub'],
  munderover: ['sub', 'sup'],
};

/** Writes a formula's element with signs that stay where MathML goes: “1/2” for a fraction, `<sup>` for a power, “√9”. */
export function mathInText(node: Element): void {
  const parts = node.children.filter((child) => child.type === 'element');
  const indexes = INDEXES[node.tagName];
  const [first, second] = parts;
  // What a program wrote the formula from, and how it set it once more for the eye.
  const { className } = node.properties;
  const isRepeated = Array.isArray(className) && className.includes('katex-html');
  if (node.tagName === 'annotation' || isRepeated) node.children = [];
  else if (node.tagName === 'mfrac' && first && second)
    node.children = [...grouped(first), text('/'), ...grouped(second)];
  else if (node.tagName === 'msqrt') node.children = [text('√'), ...grouped({ ...node, tagName: 'mrow' })];
  else if (indexes)
    node.children = parts.map((part, at) => {
      const tagName = indexes[at - 1];
      return tagName === undefined ? part : { type: 'element', tagName, properties: {}, children: [part] };
    });
}

/** A part of a formula, in brackets if it has several parts itself. */
function grouped(part: Element): ElementContent[] {
  return part.children.length > 1 ? [text('('), part, text(')')] : [part];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
