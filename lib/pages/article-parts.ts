import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Article, Section } from '../article/article';
import { articleAddress, partAddress } from '../content/addresses';
import { isChapter, pageWithId } from '../content/article-parts';
import type { ArticleSummary } from '../content/summary';
import { percentDecoded } from '../base/web-address';
import type { PartLine } from './models/article';

type Long = Pick<ArticleSummary, 'slug' | 'parts'>;

/** What the page of an article shows of a long one. */
export function firstPart(
  article: Article,
  summary: Long,
): { article: Article; parts: PartLine[]; elsewhere: [string, string][] } {
  if (summary.parts.length === 0) return { article, parts: [], elsewhere: [] };
  const anchors = [...article.honours, ...article.documents].map(({ anchor }) => anchor);
  const elsewhere = [...new Set(anchors)].flatMap((anchor): [string, string][] => {
    const page = pageWithId(summary, anchor);
    return page === articleAddress(summary.slug) ? [] : [[anchor, page]];
  });
  return { article: partOf(article, summary, 1), parts: partLines(article, summary), elsewhere };
}

/** The pages of a long article, in their order. */
export function partLines({ sections }: Article, summary: Long): PartLine[] {
  return [1, ...summary.parts.map((_, index) => index + 2)].map((number) => ({
    name: nameOf(sectionsOf(sections, summary, number)),
    address: partAddress(summary.slug, number),
  }));
}

/**
 * The article with the sections of one of its pages alone, and the notes that these refer to. Links to places on other pages
 * lead there.
 * @param number from 1
 */
export function partOf(article: Article, summary: Long, number: number): Article {
  const [sections, notes] = withoutNotes(article.sections);
  const own = sectionsOf(sections, summary, number);
  const here = partAddress(summary.slug, number);
  const leadHere = (html: string) =>
    html.replace(/ href="#((?!note-)[^":]+)/g, (whole, id: string) => {
      const page = pageWithId(summary, percentDecoded(id));
      return page === here ? whole : ` href="${page}#${id}`;
    });
  const lede = number === 1 ? article.ledeHtml : null;
  const used = notesIn(notes, [lede ?? '', ...own.flatMap(htmlOf)].join(''));
  const shown = own.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'html' ? { ...block, html: leadHere(block.html) } : block,
    ),
  }));
  if (used !== '') shown.at(-1)?.blocks.push({ kind: 'html', html: leadHere(used) });
  return {
    ...article,
    ledeHtml: article.ledeHtml === null ? null : leadHere(article.ledeHtml),
    sections: shown,
  };
}

function sectionsOf(sections: readonly Section[], { parts }: Long, number: number): Section[] {
  return sections.slice(parts[number - 2]?.from ?? 0, parts[number - 1]?.from);
}

/** “Chương I, Chương II”, else the first heading. */
function nameOf(sections: readonly Section[]): string | null {
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  const chapters = headings.filter(isChapter);
  return chapters.length > 0 ? chapters.join(', ') : (headings[0] ?? null);
}

/** The sections, and the list of notes that ends them; see `HtmlWriter.notes`. */
function withoutNotes(sections: readonly Section[]): [Section[], string] {
  const last = sections.at(-1);
  const notes = last?.blocks.at(-1);
  if (!last || notes?.kind !== 'html' || !notes.html.startsWith('<section class="notes"'))
    return [[...sections], ''];
  return [[...sections.slice(0, -1), { ...last, blocks: last.blocks.slice(0, -1) }], notes.html];
}

/** Of a list of notes those that a text refers to, and that these refer to, with their numbers. */
function notesIn(notes: string, text: string): string {
  const section = fromHtml(notes, { fragment: true }).children.find(isElement);
  const list = section?.children.find(isElement);
  if (!section || !list) return '';
  const items = new Map(list.children.filter(isElement).map((item) => [String(item.properties['id']), item]));
  const used = new Set<string>();
  const follow = (html: string) => {
    for (const [, id = ''] of html.matchAll(/ href="#(note-\d+)"/g)) {
      const item = items.get(id);
      if (!item || used.has(id)) continue;
      used.add(id);
      follow(toHtml(item));
    }
  };
  follow(text);
  const shown = [...items].filter(([id]) => used.has(id)).map(([id, item]) => numbered(item, id));
  return shown.length === 0 ? '' : toHtml({ ...section, children: [{ ...list, children: shown }] });
}

function numbered(item: Element, id: string): Element {
  return { ...item, properties: { ...item.properties, value: id.replace('note-', '') } };
}

const isElement = (node: ElementContent | { type: 'doctype' }): node is Element => node.type === 'element';

function htmlOf({ blocks }: Section): string[] {
  return blocks.flatMap((block) => (block.kind === 'html' ? [block.html] : []));
}
