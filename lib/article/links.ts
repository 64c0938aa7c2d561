import type { Nodes, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { walk } from '../markdown/walk';

/** How many links of a tree lead somewhere, and how many have lost their address (“#”). */
export function countLinks(node: Nodes): { live: number; lost: number } {
  const count = { live: 0, lost: 0 };
  walk(node, (inner) => {
    if (inner.type === 'link') count[isLost(inner.url) ? 'lost' : 'live'] += 1;
  });
  return count;
}

/** Puts the words of links whose address is lost in the links' place. */
export function unlink(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'link' && isLost(node.url)) return unlink(node.children);
    if (!('children' in node)) return [node];
    return [{ ...node, children: unlink(node.children) }];
  });
}

/** The same inside a list, table or quotation, in place. */
export function unlinkInside(node: Nodes): void {
  visit(node, (inner) => {
    if (inner.type === 'paragraph' || inner.type === 'tableCell') inner.children = unlink(inner.children);
  });
}

/** Whether an address is that of an article or page, by its looks: words joined by dashes, or “.html”; no picture. */
export function leadsToArticle(url: string): boolean {
  const path = url.replace(/[?#][^]*/, '').replace(/^[a-z]+:\/\/[^/]*/i, '');
  return (
    !/\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(path) &&
    /[a-z0-9]-[a-z0-9]+-[a-z0-9]+-[a-z0-9]|\.(?:html?|ldo|tpo|vov|vnp)$/i.test(path)
  );
}

/** A page of the site that the text was copied from: no page of ours ends like a program's. */
const PAGE_ELSEWHERE = /^\/[^?#]*\.(?:aspx?|html?|jsp|php)(?:[?#]|$)/i;

/** An address that old exports leave where a link was: nothing, “#”, or one that only another site knows. */
export function isLost(url: string): boolean {
  return url === '' || url === '#' || (PAGE_ELSEWHERE.test(url) && !url.startsWith('//'));
}
