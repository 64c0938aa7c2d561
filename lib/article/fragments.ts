import type { Nodes } from 'mdast';
import { toSlug } from '../language/slug';
import { articleAnchors, pageAnchors } from './page-anchors';
import { percentDecoded } from '../base/web-address';
import { walk } from '../markdown/walk';

/** Where links inside an article lead: the page's ids by the writer's, and by the words of headings as a slug. */
export interface Targets {
  byId: Map<string, string>;
  bySlug: Map<string, string>;
}

const taken = new Set<string>(Object.values({ ...pageAnchors, ...articleAnchors }));

/** A writer's id as one of the page; null where the page has another use for it. */
export function usableId(written: string | null): string | null {
  if (written === null || taken.has(written)) return null;
  return /^\p{L}[\p{L}\p{M}\p{N}_.:-]*$/u.test(written) && !/^(?:muc|c|note|noteref)-/.test(written)
    ? written
    : null;
}

/** Points links such as `#phần-hai`, `#muc` and `#^khoi` at the page's own ids. @returns the ids that they lead to */
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
