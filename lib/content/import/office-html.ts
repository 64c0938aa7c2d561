import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Classes with which Word and Google Docs mark kinds of paragraphs. */
const CLASSES = new Map([
  ['MsoTitle', 'title'],
  ['title', 'title'],
  ['MsoSubtitle', 'subtitle'],
  ['subtitle', 'subtitle'],
  ['MsoCaption', 'caption'],
]);

/** Turns the styled HTML of Word, LibreOffice or Google Docs into semantic HTML: lists, bold and italics, plain links. */
export function tidyOfficeHtml(root: Root): void {
  const styles = stylesOf(root);
  visit(root, 'element', (node) => {
    const { className } = node.properties;
    const names = Array.isArray(className) ? className.map(String) : [];
    const known = names.map((name) => CLASSES.get(name)).find((name) => name !== undefined);
    if (known !== undefined) node.properties['className'] = [known];
    if (node.tagName === 'a') unwrapLink(node);
    if (node.tagName === 'span')
      dress(node, [...names.map((name) => styles.get(name) ?? ''), styleOf(node)].join(';'));
  });
  dropRunningLines(root);
  makeLists(root);
}

/** LibreOffice saves the header and footer of the pages with the text. */
function dropRunningLines(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    const { title } = node.properties;
    if (node.tagName !== 'div' || (title !== 'header' && title !== 'footer')) return undefined;
    if (index === undefined || parent === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** The rules of the file's own stylesheet for single classes: Google Docs' `.c3{font-weight:700}`. */
function stylesOf(root: Root): Map<string, string> {
  const rules = new Map<string, string>();
  visit(root, 'element', (node) => {
    if (node.tagName !== 'style') return;
    for (const [, name = '', rule = ''] of toString(node).matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g))
      rules.set(name, rule);
  });
  return rules;
}

function styleOf({ properties: { style } }: Element): string {
  return typeof style === 'string' ? style : '';
}

/** Wraps an element's children in elements for bold, italics and superscript. */
function dress(node: Element, style: string): void {
  const wanted = [
    /font-weight:\s*(?:bold|[6-9]00)/i.test(style) ? 'strong' : null,
    /font-style:\s*italic/i.test(style) ? 'em' : null,
    /vertical-align:\s*super/i.test(style) ? 'sup' : null,
    /vertical-align:\s*sub(?!\w*er)/i.test(style) ? 'sub' : null,
    /text-decoration[^;]*line-through/i.test(style) ? 'del' : null,
  ].filter((tag) => tag !== null);
  for (const tagName of wanted)
    node.children = [{ type: 'element', tagName, properties: {}, children: node.children }];
}

/** Removes Google's redirect from a link. */
function unwrapLink(node: Element): void {
  const { href } = node.properties;
  if (typeof href !== 'string') return;
  const target = /^https?:\/\/(?:www\.)?google\.com\/url\?(.*)$/.exec(href)?.[1];
  const inner = target === undefined ? null : new URLSearchParams(target).get('q');
  if (inner !== null) node.properties['href'] = inner;
}

/** Word writes list items as paragraphs whose style names the list and the level. */
function makeLists(root: Root): void {
  visit(root, (parent) => {
    if (!('children' in parent)) return;
    const made: ElementContent[] = [];
    let list: Element | undefined;
    for (const child of parent.children) {
      if (child.type === 'doctype') continue;
      const item = child.type === 'element' ? itemOf(child) : null;
      if (item === null) {
        if (child.type !== 'text' || child.value.trim() !== '') list = undefined;
        made.push(child);
        continue;
      }
      if (list === undefined || list.tagName !== item.list) {
        list = { type: 'element', tagName: item.list, properties: {}, children: [] };
        made.push(list);
      }
      list.children.push({ type: 'element', tagName: 'li', properties: {}, children: item.children });
    }
    if (made.length > 0 && made.length !== parent.children.length) parent.children = made;
  });
}

const BULLET = /^[\s·•o§◦▪–-]+$/;
const NUMBER = /^\s*(?:\d+|[a-zđ]|[ivx]+)[.)]\s*$/i;

function itemOf(node: Element): { list: 'ul' | 'ol'; children: ElementContent[] } | null {
  if (node.tagName !== 'p' || !/mso-list:\s*l\d/i.test(styleOf(node))) return null;
  const children = [...node.children];
  const [first] = children;
  const mark = first === undefined ? '' : toString(first);
  const isMark = BULLET.test(mark) || NUMBER.test(mark);
  return { list: NUMBER.test(mark) ? 'ol' : 'ul', children: isMark ? children.slice(1) : children };
}
