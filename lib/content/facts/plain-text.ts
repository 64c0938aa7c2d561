import type { Article } from '../../article/article';

/** Lede and body without marks; the HTML is our own, so a tag is what stands between angle brackets. */
export function plainText({ lede, sections }: Pick<Article, 'lede' | 'sections'>): string {
  const body = sections.flatMap(({ heading, blocks }) => [
    heading ?? '',
    ...blocks.map((block) => (block.kind === 'html' ? block.html.replace(/<[^>]*>/g, ' ') : '')),
  ]);
  return [lede ?? '', ...body].join(' ');
}
