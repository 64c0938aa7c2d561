import type { Nodes, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { walk } from '../markdown/walk';

/** Counts the links of a tree that have an address, and those that have lost it (“#”). */
export function countLinks(node: Nodes): { live: number; lost: number } {
  const count = { live: 0, lost: 0 };
  walk(node, (inner) => {
    if (inner.type === 'link') count[isLost(inner.url) ? 'lost' : 'live'] += 1;
  });
  return count;
}

/** Replaces links without an address by their text. */
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

/** Whether an address looks like that of an article or page: words joined by hyphens, or “.html”; no picture. */
export function leadsToArticle(url: string): boolean {
  const path = url.replace(/[?#][^]*/, '').replace(/^[a-z]+:\/\/[^/]*/i, '');
  return (
    !/\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(path) &&
    /[a-z0-9]-[a-z0-9]+-[a-z0-9]+-[a-z0-9]|\.(?:html?|ldo|tpo|vov|vnp)$/i.test(path)
  );
}

/** A page of the site that the text was copied from: none of our pages has such an ending. */
const PAGE_ELSEWHERE = /^\/[^?#]*\.(?:aspx?|html?|jsp|php)(?:[?#]|$)/i;

/** A file on the writer's own machine or network. */
const LOCAL_FILE = /^(?:file:|[a-z]:(?:[\\/]|%5c)|\\\\|%5c%5c)/i;

/**
 * Whether an address leads readers nowhere: what old exports leave of a lost link (nothing, “#”, or one that only another
 * site has), or a file of the writer's.
 */
export function isLost(url: string): boolean {
  return (
    url === '' || url === '#' || LOCAL_FILE.test(url) || (PAGE_ELSEWHERE.test(url) && !url.startsWith('//'))
  );
}
