import type { Article, CitedDocument } from '../article/article';
import type { DocumentLine } from './models/documents';

/** A tag of our own HTML, in which quotes are always closed. */
const TAG = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|[^">])*>/g;
/** Elements inside which no link is added. */
const CLOSED = /^(?:a|h[1-6]|code|pre|button|summary)$/;

interface Wanted {
  document: CitedDocument;
  address: string;
}

/**
 * Links the first mention of each document in lede and body.
 * @param lines one for each of the article's documents, in order
 */
export function linkDocuments(article: Article, lines: readonly Pick<DocumentLine, 'address'>[]): Article {
  const wanted = article.documents.flatMap((document, index) => {
    const address = lines[index]?.address ?? null;
    return address === null ? [] : [{ document, address }];
  });
  if (wanted.length === 0) return article;
  const open = new Set(wanted);
  const lede = article.ledeHtml ?? (article.lede === null ? null : escapeText(article.lede));
  const linkedLede = lede === null ? null : linkIn(lede, open);
  const blocks = (section: Article['sections'][number]) =>
    section.blocks.map((block) =>
      block.kind === 'html' ? { ...block, html: linkIn(block.html, open) } : block,
    );
  return {
    ...article,
    ledeHtml: linkedLede === lede ? article.ledeHtml : linkedLede,
    sections: article.sections.map((section) => ({ ...section, blocks: blocks(section) })),
  };
}

interface Insertion {
  start: number;
  end: number;
  address: string;
}

/** Links the mentions of open documents in a block, and removes those documents from `open`. */
function linkIn(html: string, open: Set<Wanted>): string {
  const texts = linkableTexts(html);
  const insertions: Insertion[] = [];
  for (const wanted of open) {
    const { document, address } = wanted;
    const found = placeOf(document, html, texts);
    if (!found || insertions.some(({ start, end }) => found.start < end && start < found.end)) continue;
    insertions.push({ ...found, address });
    open.delete(wanted);
  }
  let linked = html;
  for (const { start, end, address } of insertions.sort((one, other) => other.start - one.start))
    linked = `${linked.slice(0, start)}<a href="${address}">${linked.slice(start, end)}</a>${linked.slice(end)}`;
  return linked;
}

/** Escapes text for HTML. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
}

type Span = Omit<Insertion, 'address'>;

/** The first mention of a document: as the article writes it, else by its number alone. */
function placeOf({ written, number }: CitedDocument, html: string, texts: readonly Span[]): Span | null {
  for (const words of [written, ...(number === null ? [] : [number])]) {
    const escaped = escapeText(words);
    for (let at = html.indexOf(escaped); at !== -1; at = html.indexOf(escaped, at + 1)) {
      const end = at + escaped.length;
      const isInText = texts.some((text) => text.start <= at && end <= text.end);
      if (isInText && !goesOn(html, at, end)) return { start: at, end };
    }
  }
  return null;
}

/** Whether a match is part of a longer number: "Thông tư 39" within "Thông tư 39/2014". */
function goesOn(html: string, start: number, end: number): boolean {
  return (
    /^(?:[\p{L}\p{N}]|[/-][\p{L}\p{N}])/u.test(html.slice(end, end + 3)) ||
    /[\p{L}\p{N}/]$/u.test(html.slice(0, start).slice(-1))
  );
}

/** The texts between tags that may become links. */
function linkableTexts(html: string): Span[] {
  const texts: Span[] = [];
  let start = 0;
  let closed = 0;
  for (const tag of html.matchAll(TAG)) {
    if (closed === 0 && tag.index > start) texts.push({ start, end: tag.index });
    start = tag.index + tag[0].length;
    if (CLOSED.test(tag[2] ?? '')) closed = Math.max(0, closed + (tag[1] === '/' ? -1 : 1));
  }
  if (closed === 0 && html.length > start) texts.push({ start, end: html.length });
  return texts;
}
