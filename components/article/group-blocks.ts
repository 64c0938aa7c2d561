import type { Block, Section } from '@/lib/article/article';

/** Pictures in a row from which they are a gallery. */
const GALLERY = 3;

type FigureBlock = Extract<Block, { kind: 'figure' }>;
/** A block of a section, or pictures that follow each other. */
export type Group = Block | { kind: 'gallery'; figures: FigureBlock[] };

/** Gathers the pictures that follow each other into galleries. */
export function groupBlocks(blocks: readonly Block[]): Group[] {
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
      groups.push(block);
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
