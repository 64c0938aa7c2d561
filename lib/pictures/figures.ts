import type { Article, Figure } from '../article/article';

/** Every picture that an article names, in reading order. */
export function figuresOf({ hero, sections }: Pick<Article, 'hero' | 'sections'>): Figure[] {
  const inBody = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
  );
  return hero ? [hero, ...inBody] : inBody;
}
