import type { Heading, Html, Nodes, Paragraph, Root, TableCell } from 'mdast';

/** Elements that format the text they contain. */
const TAG = /<(\/?)(a|b|i|u|s|em|strong|del|strike|sub|sup)(?=[\s>])[^<>]*>/gi;
const ALONE = /^<\w[^<>]*>\s*$/;

type Owner = Paragraph | Heading | TableCell | Html;
interface Opened {
  tag: string;
  node: Html;
  owner: Owner;
}

/**
 * Closes `<b>`, `<a href>` and the like at the end of their paragraph if they are closed nowhere: to an HTML parser
 * they would format all the rest of the article.
 * @returns the tags that were never closed
 */
export function closeMarks(root: Root): Html[] {
  const open: Opened[] = [];
  const closedLater = new Set<string>();
  for (const { owner, tags } of owners(root, null)) {
    const own: Opened[] = [];
    for (const node of tags) {
      for (const [, slash, name = ''] of node.value.matchAll(TAG)) {
        const tag = name.toLowerCase();
        const last = own.findLastIndex((opened) => opened.tag === tag);
        if (slash === '') own.push({ tag, node, owner });
        else if (last === -1) closedLater.add(tag);
        else own.splice(last, 1);
      }
    }
    // Inside a block of HTML, the block's end may close a tag.
    if (owner.type !== 'html' || ALONE.test(owner.value)) open.push(...own.reverse());
  }
  const unclosed = open.filter(({ tag }) => !closedLater.has(tag));
  for (const { tag, owner } of unclosed) {
    if (owner.type === 'html') owner.value += `</${tag}>`;
    else owner.children.push({ type: 'html', value: `</${tag}>` });
  }
  return unclosed.map(({ node }) => node);
}

/** The HTML of each paragraph, heading and cell, and each block of HTML. */
function owners(
  node: Nodes,
  around: { owner: Owner; tags: Html[] } | null,
): { owner: Owner; tags: Html[] }[] {
  if (node.type === 'html') {
    around?.tags.push(node);
    return around === null ? [{ owner: node, tags: [node] }] : [];
  }
  if (!('children' in node)) return [];
  const isOwner = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  const own = isOwner ? { owner: node, tags: [] } : around;
  const inside = node.children.flatMap((child) => owners(child, own));
  return own !== null && own !== around ? [own, ...inside] : inside;
}
