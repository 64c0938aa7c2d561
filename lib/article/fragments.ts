import type { Nodes } from 'mdast';
import { toSlug } from '../language/slug';
import { articleAnchors, pageAnchors } from './page-anchors';
import { percentDecoded } from '../base/web-address';
import { walk } from '../markdown/walk';

/** Targets of links inside an article: the page's ids by the writer's ids, and by slugs of the headings. */
export interface Targets {
  byId: Map<string, string>;
  bySlug: Map<string, string>;
}

const taken = new Set<string>(Object.values({ ...pageAnchors, ...articleAnchors }));

/** The page's id for a writer's id; null if the page cannot use it. */
export function usableId(written: string | null): string | null {
  if (written === null || taken.has(written)) return null;
  return /^\p{L}[\p{L}\p{M}\p{N}_.:-]*$/u.test(written) && !/^(?:muc|c|note|noteref)-/.test(written)
    ? written
    : null;
}

/**
 * Rewrites links such as `#phần-hai`, `#muc` and `#^khoi` to the page's ids.
 * @returns the ids that they lead to
 */
export function pointLinks(nodes: readonly Nodes[], { byId, bySlug }: Targets): string[] {
  const ids: string[] = [];
  for (const node of nodes) {
    walk(node, (link) => {
      if (link.type !== 'link' || !/^#./.test(link.url)) return;
      const written = percentDecoded(link.url.slice(1));
      const id = byId.get(written) ?? bySlug.get(toSlug(written.replace(/^.*#/, '')));
      if (id === undefined) return;
      link.url = `#${encodeURIComponent(id)}`;
      ids.push(id);
    });
  }
  return ids;
}
