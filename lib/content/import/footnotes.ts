import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** How Word (`_ftn1`, `_edn1`), Google Docs (`ftnt1`), LibreOffice (`sdfootnote1sym`), mammoth (`footnote-1`), pandoc (`fn1`) and WordPress (`fn-1`) name a note. */
const NOTE = /^(?:_ftn|_edn|ftnt|sdfootnote|sdendnote|footnote-|endnote-|fn-?|easy-footnote-bottom-)(\d+)/;
const BACK =
  /^(?:sd(?:foot|end)note\d+anc|(?:_ftnref|_ednref|ftnt_ref|footnote-ref-|endnote-ref-|fnref-?|easy-footnote-)\d)/;

/**
 * Extracts the footnotes of a text: each reference becomes `<note-reference>`, and the note leaves the tree. A note
 * without a reference stays.
 * @returns the notes by the names that references use
 */
export function takeFootnotes(root: Root): Map<string, ElementContent[]> {
  const referred = new Set<string>();
  visit(root, 'element', (node, index, parent) => {
    const name = targetOf(node, NOTE);
    if (name === null || index === undefined || parent === undefined) return;
    referred.add(name);
    parent.children[index] = {
      type: 'element',
      tagName: 'note-reference',
      properties: { dataNote: name },
      children: [],
    };
  });
  unwrapSup(root);
  const texts = new Map<string, ElementContent[]>();
  if (referred.size === 0) return texts;
  visit(root, 'element', (node, index, parent) => {
    const name = noteAt(node);
    if (name === null || !referred.has(name) || texts.has(name) || index === undefined || !parent)
      return undefined;
    const children = withoutBackLinks(node);
    // Word's link names an element inside the note, not the note's own element.
    texts.set(name, node.tagName === 'li' || node.tagName === 'div' ? children : [{ ...node, children }]);
    parent.children.splice(index, 1);
    return index;
  });
  return texts;
}

function targetOf({ tagName, properties: { href } }: Element, names: RegExp): string | null {
  if (tagName !== 'a' || typeof href !== 'string') return null;
  const at = href.indexOf('#');
  const name = names.exec(href.slice(at + 1))?.[1];
  return at >= 0 && name !== undefined && !BACK.test(href.slice(at + 1)) ? name : null;
}

/** The name of the note that an element is, or null: `<li id="fn1">`, `<div id="ftn1">`, `<p><a href="#_ftnref1">`. */
function noteAt(node: Element): string | null {
  if (!['li', 'div', 'p'].includes(node.tagName)) return null;
  const { id } = node.properties;
  const own =
    typeof id === 'string'
      ? /^(?:_?ftn|edn|_edn|sdfootnote|sdendnote|footnote-|endnote-|fn-?)(\d+)$/.exec(id)?.[1]
      : undefined;
  if (own !== undefined) return own;
  const first = node.tagName === 'p' ? node.children.find((child) => child.type === 'element') : undefined;
  if (first?.type !== 'element') return null;
  const href = first.properties['href'];
  return typeof href === 'string' && BACK.test(href.slice(href.indexOf('#') + 1))
    ? (/(\d+)(?:anc)?$/.exec(href)?.[1] ?? null)
    : null;
}

function withoutBackLinks(node: Element): ElementContent[] {
  visit(node, 'element', (inner, index, parent) => {
    const href = inner.properties['href'];
    const leadsBack =
      typeof href === 'string' && href.includes('#') && BACK.test(href.slice(href.indexOf('#') + 1));
    if (!leadsBack || index === undefined || !parent) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  return node.children;
}

/** Removes `<sup>` around references, which only styles them. */
function unwrapSup(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== 'sup' || index === undefined || !parent) return;
    const [only, ...others] = node.children.filter(
      (child) => child.type !== 'text' || toString(child).trim() !== '',
    );
    if (only?.type === 'element' && only.tagName === 'note-reference' && others.length === 0)
      parent.children[index] = only;
  });
}
