import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { withoutBullet } from '../repairs/bullets';

/** Makes lists of paragraphs in a row that begin with a printed bullet, as Word's HTML has them; one alone is no list. */
export function listBulleted(root: Root): void {
  visit(root, (parent) => {
    if (!('children' in parent) || !parent.children.some(isBulleted)) return;
    // Where a paragraph may be, a list may be, too; the types cannot express it.
    const siblings: RootContent[] = parent.children;
    const made: RootContent[] = [];
    let run: Paragraph[] = [];
    const close = () => {
      made.push(...(run.length > 1 ? [listOf(run)] : run));
      run = [];
    };
    for (const node of siblings) {
      if (isBulleted(node)) run.push(node);
      else {
        close();
        made.push(node);
      }
    }
    close();
    siblings.splice(0, siblings.length, ...made);
  });
}

function isBulleted(node: RootContent): node is Paragraph {
  const [first] = node.type === 'paragraph' ? node.children : [];
  return first?.type === 'text' && withoutBullet(first.value) !== null;
}

function listOf(paragraphs: readonly Paragraph[]): List {
  const children = paragraphs.map((paragraph): ListItem => {
    const [first, ...others] = paragraph.children;
    const opening =
      first?.type === 'text' ? [{ ...first, value: withoutBullet(first.value) ?? first.value }] : [];
    return {
      type: 'listItem',
      spread: false,
      children: [{ ...paragraph, children: [...opening, ...others] }],
      ...(paragraph.position && { position: paragraph.position }),
    };
  });
  const [start, end] = [paragraphs[0]?.position?.start, paragraphs.at(-1)?.position?.end];
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children,
    ...(start && end && { position: { start, end } }),
  };
}
