import type { Article } from '../../article/article';

/** The plain text of lede and body. The HTML is our own, so everything between angle brackets is a tag. */
export function plainText({ lede, sections }: Pick<Article, 'lede' | 'sections'>): string {
  const body = sections.flatMap(({ heading, blocks }) => [
    heading ?? '',
    ...blocks.map((block) => (block.kind === 'html' ? block.html.replace(/<[^>]*>/g, ' ') : '')),
  ]);
  return [lede ?? '', ...body].join(' ');
}
