import type { Article, Section } from '../article/article';
import { wordCount } from '../language/text';
import { articleAddress, partAddress } from './addresses';

/** A page of an article after the first. */
export interface LaterPart {
  /** Index of the section that it begins with. */
  from: number;
  /** The ids of its headings, paragraphs and figures. */
  ids: string[];
}

/** Length in words of an article that one page holds: some sixty screens of a phone. */
const LONG = 12_000;
/** Length of a page of a longer one, as far as headings allow; with chapters, of an article that one page holds. */
const MOST = 8_000;
/** A shorter page goes on with the next chapter. */
const LEAST = 800;
/** Words that a heading and the space around its paragraphs take the place of: a law of short articles is mostly space. */
const HEADING = 25;

const CHAPTER = /^(?:chương|phần|chapter|part)\s+(?:thứ\s|(?:[ivxlc]+|\d+)(?![\p{L}\p{N}]))/u;

/** Whether a heading is that of a chapter: “Chương IV”, “Phần thứ hai”. */
export function isChapter(heading: string | null): boolean {
  return heading !== null && CHAPTER.test(heading.toLowerCase());
}

/** Cuts an article that is too long for one page at its chapters, else at other headings. @returns no part for most articles */
export function laterParts({ kind, words, sections }: Article): LaterPart[] {
  const length = words + HEADING * sections.length;
  if (kind !== 'article' || length <= MOST) return [];
  const hasChapters = sections.filter(({ heading }) => isChapter(heading)).length > 1;
  // Chapters are pages that a reader looks for; other headings are places to cut where that cannot be helped.
  if (length <= LONG && !hasChapters) return [];
  const starts = startsOf(sections, hasChapters);
  return starts.map((from, index) => ({ from, ids: idsOf(sections.slice(from, starts[index + 1])) }));
}

function startsOf(sections: readonly Section[], hasChapters: boolean): number[] {
  const starts: number[] = [];
  let size = 0;
  for (const [index, section] of sections.entries()) {
    const own = lengthOf(section);
    const opensChapter = hasChapters && isChapter(section.heading) && size >= LEAST;
    if (opensChapter || (section.heading !== null && size + own > MOST && size > 0)) {
      starts.push(withHeadingsBefore(sections, index));
      size = 0;
    }
    size += own;
  }
  return starts.filter((start) => start > 0);
}

/** A heading with nothing below it belongs to the one behind it. */
function withHeadingsBefore(sections: readonly Section[], index: number): number {
  let start = index;
  while (sections[start - 1]?.blocks.length === 0) start -= 1;
  return start;
}

function lengthOf({ blocks }: Section): number {
  return blocks.reduce(
    (sum, block) => sum + (block.kind === 'html' ? wordCount(block.html.replace(/<[^>]*>/g, ' ')) : 0),
    HEADING,
  );
}

function idsOf(sections: readonly Section[]): string[] {
  return sections.flatMap(({ id, blocks }) => [
    ...(id === null ? [] : [id]),
    ...blocks.flatMap((block) =>
      block.kind === 'figure'
        ? (block.id ?? [])
        : Array.from(block.html.matchAll(/ id="([^"]+)"/g), ([, each = '']) => each),
    ),
  ]);
}

/** The address of the page of an article that has an id. */
export function pageWithId(
  { slug, parts }: { slug: string; parts: readonly LaterPart[] },
  id: string,
): string {
  const index = parts.findIndex(({ ids }) => ids.includes(id));
  return index === -1 ? articleAddress(slug) : partAddress(slug, index + 2);
}
