import { readHonours } from '@/lib/article/honours/read';
import { readArticle } from '@/lib/article/read';
import type { Prose } from '@/lib/article/prose/prose';
import type { Honour, Published } from '@/lib/article/article';

/** Texts as a file would give them, one for each line, each with its own anchor. */
export function proses(...texts: string[]): Prose[] {
  return texts.map((text, i) => ({
    text,
    anchor: `p${i}`,
    role: { kind: 'text' },
    at: (index) => ({ line: i + 1, column: index + 1 }),
  }));
}

export function honoursIn(texts: string[], published: Published | null = null): Honour[] {
  return readHonours(proses(...texts), { published }).honours;
}

/**
 * Each honour as a line for a table of examples; missing values are left out: "Huân chương Lao động hạng Ba, 2 tập
 * thể, 3 cá nhân, số lượng 5, 2015, bởi Chủ tịch nước, cho A; B".
 */
export function told(...texts: string[]): string[] {
  return honoursIn(texts).map(asLine);
}

/** The same for an article in English. */
export function toldInEnglish(...texts: string[]): string[] {
  return readHonours(proses(...texts), { published: null, lang: 'en' }).honours.map(asLine);
}

/** The same for a file of a title with this Markdown below it. */
export function honourLinesIn(markdown: string, title = 'Bản tin trong ngày'): string[] {
  return linesOf(`# ${title}\n\n${markdown}\n`);
}

/** The same for a whole file. */
export function linesOf(file: string): string[] {
  const bytes = new TextEncoder().encode(file);
  const { article } = readArticle({ path: 'ban-tin.md', bytes });
  return (article?.honours ?? []).map(asLine);
}

function asLine(honour: Honour): string {
  return [
    honour.rank === null ? honour.award : `${honour.award} ${honour.rank}`,
    honour.collectives === null ? null : `${honour.collectives} tập thể`,
    honour.individuals === null ? null : `${honour.individuals} cá nhân`,
    honour.count === null ? null : `số lượng ${honour.count}`,
    honour.year,
    honour.awardedBy === null ? null : `bởi ${honour.awardedBy}`,
    honour.recipients.length === 0 ? null : `cho ${honour.recipients.join('; ')}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
