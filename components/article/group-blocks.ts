import type { Block, Section } from '@/lib/article/article';
import { partPosts, type Post } from '@/lib/article/page/posts';

/** Pictures in a row from which they are a gallery. */
const GALLERY = 3;

type FigureBlock = Extract<Block, { kind: 'figure' }>;
/** A block of a section, a film or post in its text, or pictures that follow each other. */
export type Group = Block | Post | { kind: 'gallery'; figures: FigureBlock[] };

/**
 * Gathers the pictures that follow each other into galleries, and separates films and posts from the text.
 * @param isShown whether there is a still picture of a film or post; others stay links in the text
 */
export function groupBlocks(blocks: readonly Block[], isShown: (post: string) => boolean): Group[] {
  const groups: Group[] = [];
  let row: FigureBlock[] = [];
  const close = () => {
    if (row.length < GALLERY) groups.push(...row);
    else groups.push({ kind: 'gallery', figures: row });
    row = [];
  };
  for (const block of blocks) {
    if (block.kind === 'figure') row.push(block);
    else {
      close();
      groups.push(...partPosts(block.html, isShown));
    }
  }
  close();
  return groups;
}

const KEY_POINTS =
  /^(?:(?:những |các )?(?:điểm|ý) (?:chính|nhấn|đáng chú ý)|tóm tắt nhanh|key (?:points|takeaways)|highlights)[:.]?$/;

/** Whether a section at the top of an article is its key points: named so, and one list. */
export function isKeyPoints({ heading, blocks: [only, ...others] }: Section): boolean {
  if (heading === null || !KEY_POINTS.test(heading.toLowerCase())) return false;
  return (
    others.length === 0 && only?.kind === 'html' && /^<[uo]l>(?:(?!<\/[uo]l>)[^])*<\/[uo]l>$/.test(only.html)
  );
}
