import type { Code } from '../../report/codes';

/** Whether a word names something of an article, as front matter does. */
export type IsKey = (word: string) => boolean;

/** Where front matter stands; offsets of the text. */
export interface Block {
  language: 'yaml' | 'toml' | 'json' | 'pandoc';
  /** What is between its marks, and where that begins. */
  text: string;
  start: number;
  /** What leaves the text with it. */
  remove: readonly (readonly [start: number, end: number])[];
}

/** Marks that open a block but do not make one. */
interface Unreadable {
  problem: [
    code: Extract<Code, 'front-matter-open' | 'front-matter-language'>,
    offset: number,
    params: { language: string },
  ];
  /** Where the text below begins. */
  end: number;
}

/** Blank lines and comments that may stand before front matter. */
const BEFORE = /^(?:\s*<!--(?:(?!-->)[\s\S]){0,2000}-->)*\s*/;
const FENCE = /^(---|\+\+\+|;;;)[ \t]*(\w*)[ \t]*(?:\n|$)/;
const CLOSINGS: Record<string, RegExp> = {
  '---': /^(?:---|\.\.\.)[ \t]*$/m,
  '+++': /^\+\+\+[ \t]*$/m,
  ';;;': /^;;;[ \t]*$/m,
};
/** A line that can only be a key. A rule (`---`) is followed by prose, which may hold a colon further on. */
const KEY = /^(?:[a-z_][\w-]*|"[^"\n]+"|'[^'\n]+')[ \t]*:(?:[ \t]|$)|^\{/i;
/** A line of the blocks without marks. */
const LINE = /^([\p{L}_][\p{L}\p{M}\w _:-]{0,40}?)[ \t]*[:：](?:[ \t]+(.*))?$/u;

export function findBlock(text: string, isKey: IsKey): Block | Unreadable | null {
  const top = BEFORE.exec(text)?.[0].length ?? 0;
  const rest = text.slice(top);
  return (
    fenced(text, top) ??
    jsonObject(rest, top) ??
    titleBlock(rest, top) ??
    withoutOpening(rest, top, isKey) ??
    reader(rest, top) ??
    lines(rest, top, isKey) ??
    belowTitle(rest, top, isKey)
  );
}

function fenced(text: string, top: number): Block | Unreadable | null {
  const fence = FENCE.exec(text.slice(top));
  if (fence === null) return null;
  const [opening, mark = '', name = ''] = fence;
  const start = top + opening.length;
  const inside = text.slice(start);
  const closing = CLOSINGS[mark]?.exec(inside);
  if (!closing) {
    const isOpen = mark !== '---' || (name === '' && /^[a-z_][\w-]*:(?:[ \t]|$)/i.test(inside));
    return isOpen ? { problem: ['front-matter-open', top, { language: '' }], end: 0 } : null;
  }
  const block = inside.slice(0, closing.index);
  const language = languageOf(mark, name.toLowerCase(), block);
  if (mark === '---' && !isFrontMatter(block)) return null;
  const end = start + closing.index + closing[0].length;
  if (language === null) return { problem: ['front-matter-language', top, { language: name }], end };
  return { language, text: block, start, remove: [[0, end]] };
}

function languageOf(mark: string, name: string, block: string): Block['language'] | null {
  if (mark === '+++' || name === 'toml') return 'toml';
  if (mark === ';;;' || name === 'json' || (name === '' && /^\s*\{\s*"/.test(block))) return 'json';
  return name === '' || /^ya?ml$/.test(name) ? 'yaml' : null;
}

function isFrontMatter(block: string): boolean {
  const lines = block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const [first] = lines;
  if (first === undefined) return true;
  return KEY.test(first) || (/[:=]/.test(first) && !/^\s*$/m.test(block.trimEnd()));
}

/** A JSON object alone on its lines, as Hugo writes it. */
function jsonObject(rest: string, top: number): Block | null {
  if (!/^\{\s*"/.test(rest)) return null;
  const closing = /^\}[ \t]*$/m.exec(rest) ?? /^\{.*\}[ \t]*$/m.exec(rest);
  if (!closing) return null;
  const end = closing.index + closing[0].length;
  return { language: 'json', text: rest.slice(0, end), start: top, remove: [[0, top + end]] };
}

/** pandoc’s: “% Title”, “% Authors”, “% Date”, each of which may go on in indented lines; one alone is prose. */
function titleBlock(rest: string, top: number): Block | null {
  const block = /^% *\S.*(?:\n[ \t]+\S.*){0,9}(?:\n%.*(?:\n[ \t]+\S.*){0,9}){1,2}(?=\n[ \t]*(?:\n|$)|$)/.exec(
    rest,
  )?.[0];
  if (block === undefined) return null;
  return { language: 'pandoc', text: block, start: top, remove: [[0, top + block.length]] };
}

/** Hexo’s: keys, then a line of dashes, without one above. A line of prose above dashes is a heading. */
function withoutOpening(rest: string, top: number, isKey: IsKey): Block | null {
  const closing = /^---[ \t]*$/m.exec(rest.slice(0, 5000));
  if (!closing || closing.index === 0) return null;
  const block = rest.slice(0, closing.index);
  const keys = block.split('\n').flatMap((line) => LINE.exec(line)?.[1] ?? []);
  if (/\n[ \t]*\n/.test(block) || !LINE.test(block.split('\n', 1)[0] ?? '')) return null;
  if (keys.filter(isKey).length < 2) return null;
  return {
    language: 'yaml',
    text: block,
    start: top,
    remove: [[0, top + closing.index + closing[0].length]],
  };
}

/** What Jina’s reader puts before a page: “Title: …”, “URL Source: …”, …, “Markdown Content:”. */
function reader(rest: string, top: number): Block | null {
  const content = /^Markdown Content:[ \t]*$/m.exec(rest.slice(0, 5000));
  if (!content || !/^Title: .*\n\s*URL Source: /.test(rest)) return null;
  const end = content.index + content[0].length;
  return { language: 'yaml', text: rest.slice(0, content.index), start: top, remove: [[0, top + end]] };
}

/** “Title: …” and other keys, up to a blank line: Pelican, MultiMarkdown. */
function lines(rest: string, top: number, isKey: IsKey): Block | null {
  const block = blockOfKeys(rest);
  if (block === null) return null;
  const isTitle = /^(?:title|tiêu đề)$/i.test(block.keys[0] ?? '');
  if (block.keys.filter(isKey).length < (isTitle ? 1 : 2)) return null;
  return { language: 'yaml', text: block.text, start: top, remove: [[0, top + block.text.length]] };
}

/** Notion’s: the same below the title, which stays. */
function belowTitle(rest: string, top: number, isKey: IsKey): Block | null {
  const title = /^# .*\n(?:[ \t]*\n)*/.exec(rest);
  const block = title && blockOfKeys(rest.slice(title[0].length));
  if (!title || !block || block.keys.filter(isKey).length < 2) return null;
  const start = top + title[0].length;
  return { language: 'yaml', text: block.text, start, remove: [[start, start + block.text.length]] };
}

/** Lines of keys up to the first blank line, which is looked for among few; all must be keys or go on with one. */
function blockOfKeys(rest: string): { text: string; keys: string[] } | null {
  const text = /^(?:.*\S.*(?:\n|$)){1,60}/.exec(rest)?.[0] ?? '';
  if (text.length > 5000) return null;
  const rows = text.split('\n').filter((line) => line !== '');
  const keys = rows.flatMap((line) => LINE.exec(line)?.[1] ?? []);
  const others = rows.filter((line) => !LINE.test(line) && !/^(?:[ \t]+|- )\S/.test(line));
  return others.length === 0 && LINE.test(rows[0] ?? '') ? { text, keys } : null;
}
