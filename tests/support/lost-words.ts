import { fromHtml } from 'hast-util-from-html';
import { htmlTagNames } from 'html-tag-names';
import { decodeString } from 'micromark-util-decode-string';
import type { Nodes } from 'hast';
import type { Article, Figure } from '@/lib/article/article';
import type { Reading } from '@/lib/article/reading';
import { closingMore } from '@/lib/article/words/markers';
import type { Code } from '@/lib/report/codes';

/** A word of a file that is neither on its page nor covered by a diagnostic. */
export interface LostWord {
  word: string;
  line: number;
}

/** Diagnostics that say that the text from their place to the next empty line is not on the page. */
const ANSWERS: ReadonlySet<Code> = new Set<Code>([
  'excerpt-dropped',
  'junk-dropped',
  'message-dropped',
  'link-lost',
  'related-dropped',
  'lede-cut',
  'note-uncited',
  'note-twice',
  'html-dropped',
  'html-hidden',
  'caption-conflict',
  'image-without-address',
  'title-conflict',
  'embargo-read',
  'embargo-unclear',
  'syntax-foreign',
  'letter-unshowable',
  'old-font-read',
]);

/**
 * The occurrences of words in a file that its page lacks. Markdown and HTML syntax (addresses, attributes, names of
 * notes, numbers of items) is not counted on either side.
 */
export function lostWords(text: string, { article, diagnostics }: Reading): LostWord[] {
  if (article === null) return [];
  const left = new Map<string, number>();
  for (const word of pageText(article).match(WORD) ?? []) left.set(word, (left.get(word) ?? 0) + 1);
  const answers = diagnostics.filter(({ code }) => ANSWERS.has(code)).map(({ line }) => line);
  const isCut = diagnostics.some(({ code }) => code === 'lede-cut');
  const lede = (article.lede?.match(WORD) ?? []).join(' ');
  const named = new Set(
    [...article.authors.map(({ name }) => name), article.via ?? ''].join(' ').match(WORD),
  );
  const page = lettersOf(pageText(article));
  const via = lettersOf(article.via ?? '');
  const isAnswered = ({ line, end, closing, words, hasMarksInside }: SourceBlock) =>
    (closing && isCut) ||
    // A standfirst and its author are shown once, however often the file has them.
    (words.length > 3 && lettersOf(lede) === lettersOf(words.join(' '))) ||
    // Bold that begins inside a word: only the page shows where words end.
    (hasMarksInside && page.includes(lettersOf(words.join('')))) ||
    words.every((word) => named.has(word) || ROLES.has(word.toLowerCase())) ||
    (words[0] === 'Theo' && via.includes(lettersOf(words.slice(1).join('')))) ||
    answers.some((answer) => answer >= line && answer <= end);
  const blocks = sourceBlocks(text);
  const take = ({ line, words }: SourceBlock) =>
    words.flatMap((word) => {
      const count = left.get(word) ?? 0;
      left.set(word, count - 1);
      return count <= 0 ? [{ word, line }] : [];
    });
  const lost = blocks.filter((block) => !isAnswered(block)).map(take);
  return lost.flat();
}

/** The letters and digits of a text, in lower case. */
const lettersOf = (text: string) => (text.match(WORD) ?? []).join('').toLowerCase();

/** Words beside a signature that say what somebody did: no reader needs them. */
const ROLES = new Set('ghi thực hiện tổng hợp từ'.split(' '));

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

interface SourceBlock {
  line: number;
  end: number;
  words: string[];
  /** Whether emphasis marks occur between two of its letters. */
  hasMarksInside: boolean;
  /** Whether it contains the “more” that old exports put directly before the standfirst at a file's end. */
  closing: boolean;
}

/** The words of a file, block by block. */
function sourceBlocks(text: string): SourceBlock[] {
  const lines = saidBy(text).split('\n');
  const blocks: SourceBlock[] = [];
  let open: SourceBlock | null = null;
  const written = text.replace(/\r\n?/g, '\n').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      open = null;
      continue;
    }
    // The standfirst is a separate block, although no blank line precedes it.
    if (closingMore.test(line)) open = null;
    if (open === null) {
      open = { line: index + 1, end: index + 1, words: [], hasMarksInside: false, closing: false };
      blocks.push(open);
    }
    open.end = index + 1;
    open.hasMarksInside ||= /[\p{L}\p{M}\p{N}.,)][*~\u200c\u200d]+[\p{L}\p{N}(]/u.test(written[index] ?? '');
    open.closing ||= closingMore.test(line);
    open.words.push(...(line.replace(closingMore, ' ').match(WORD) ?? []));
  }
  return blocks;
}

const TAG = new RegExp(`</?(?:${htmlTagNames.join('|')})(?=[\\s/>])[^>\n]*>`, 'gi');
const BREAK = /<\/?(?:br|p|div|td|th|tr|li|img|h\d|hr|summary|details|dt|dd|figcaption)(?=[\s/>])[^>\n]*>/gi;

/** A page shows such an address as written. */
const BARE_ADDRESS = /<((?:https?:|mailto:)[^>\n]*)>/g;
/** “4. 6. Phương pháp” and “* 1. Tính” are nested items. */
const ITEM_NUMBERS = /^([ \t]*(?:>[ \t]*)*(?:[*+-][ \t]+)?)(?:\d{1,9}[.)](?:[ \t]+|$)){1,3}/gm;
const DATELINE_TWICE = /(\(\p{Lu}{2,20}\)[ \t]*[–-][ \t]*)\1/gu;

/** The text without addresses and marks; line numbers stay the same. */
export function saidBy(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]+/g, ' ');
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff?---\n[^]*?\n---(?=\n|$)/, blank)
    .replace(/<!--[^]*?-->/g, blank)
    .replace(/[\u200b\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*\S+/gm, ' ')
    .replace(
      /(!?)\[([^[\]\n]*)\]\(((?:[^()\n"]|\([^()\n"]*\))*)(?:\s*"(?:[^"\n\\]|\\.)*")?\s*\)/g,
      (_, mark: string, words: string) => (mark === '!' ? ' ' : words),
    )
    .replace(/\]\((?:[^()\n"]|\([^()\n"]*\))*(?:\s*"(?:[^"\n\\]|\\.)*")?\s*\)/g, ' ')
    .replace(BARE_ADDRESS, '$1')
    .replace(/\[\^[^\]\n]+\]:?/g, ' ')
    .replace(/!\[[^\]\n]*\]\[[^\]\n]*\]|(?<=\])\[[^\]\n]*\]/g, ' ')
    .replace(BREAK, ' ')
    .replace(TAG, '')
    .replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/gi, (entity) => decodeString(entity))
    .replace(/\u00a0/g, ' ')
    .replace(ITEM_NUMBERS, '$1')
    .replace(DATELINE_TWICE, '$1')
    .replace(/:[a-z][a-z0-9_+-]*:/g, ' ')
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replace(/[*~](?=\d)/g, ' ')
    .replace(/[*~]+/g, '')
    .normalize('NFC');
}

/** All text on the page of an article that comes from it. */
export function pageText(article: Article): string {
  const people = [...article.authors, ...article.photographers];
  return [
    article.title,
    article.source === null ? '' : `Nguồn ${article.source.name} ${article.source.url}`,
    article.dateline ?? '',
    article.lede ?? '',
    article.via === null ? '' : `Theo theo ${article.via}`,
    ...figureTexts(article.hero),
    // Labels and roles that identify a byline.
    ...people.map(() => 'Bài bài Ảnh ảnh Tin tin và ghi thực hiện Ghi Thực lược Lược tổng hợp Tổng Đồ họa'),
    ...people.flatMap(({ name, rank, title }) => [rank ?? '', name, title ?? '']),
    ...article.sections.flatMap(({ heading, blocks }) => [
      heading ?? '',
      ...blocks.flatMap((block) =>
        block.kind === 'html' ? [htmlText(block.html)] : figureTexts(block.figure),
      ),
    ]),
  ].join('\n');
}

function figureTexts(figure: Figure | null): string[] {
  return figure === null ? [] : [figure.alt, figure.caption ?? '', creditText(figure.credit)];
}

/** The page puts its own label before a photographer's name, whatever the file has. */
function creditText(credit: string | null): string {
  return credit === null ? '' : `Ảnh ảnh ẢNH Nguồn NGUỒN Biểu đồ Bài và ${credit}`;
}

const BLOCKS =
  /^(?:p|br|hr|blockquote|pre|[uo]l|li|div|section|table|caption|t[rdh]|dl|dt|dd|details|summary)$/;

function htmlText(html: string): string {
  const textOf = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (!('children' in node)) return '';
    // The number of a note is not a word of the text.
    if (node.type === 'element' && node.tagName === 'sup' && /"#note-/.test(JSON.stringify(node))) return ' ';
    const inner = node.children.map(textOf).join('');
    return node.type === 'element' && BLOCKS.test(node.tagName) ? `\n${inner}\n` : inner;
  };
  return textOf(fromHtml(html, { fragment: true }));
}
