import { LINE, weightOf, type Block, type WeighLine } from './block';
import { findEmail } from './email';
import { findFenced, type Unreadable } from './fenced';
import { findForm } from './form';
import { findKirby } from './kirby';
import { findInComment, findInComments, findLooselyFenced } from './loose-fences';
import { findExported, findJson } from './object-literals';

/** Blank lines and comments allowed before front matter. */
const BEFORE = /^(?:\s*<!--(?:(?!-->)[\s\S]){0,2000}-->)*\s*/;

/**
 * The front matter of a text in whatever form: between delimiters, in a comment, as a tool's own fields, or as lines
 * of keys alone. The surest form comes first; what has no delimiters has to weigh enough.
 * @returns null if there is none; what is wrong with it if its end or its language is missing
 */
export function findBlock(text: string, weigh: WeighLine): Block | Unreadable | null {
  const top = BEFORE.exec(text)?.[0].length ?? 0;
  const rest = text.slice(top);
  const exact = findFenced(text, top);
  if (exact !== null && !('problem' in exact)) return exact;
  return (
    findLooselyFenced(rest, top, weigh) ??
    exact ??
    findInComment(text, weigh) ??
    findInComments(text, weigh) ??
    findJson(rest, top) ??
    findExported(rest, top) ??
    (rest.startsWith('%') ? findForm(rest, top, weigh) : null) ??
    titleBlock(rest, top) ??
    findKirby(text, weigh) ??
    findEmail(rest, top) ??
    directives(text) ??
    fields(rest, top, weigh) ??
    withoutOpening(rest, top, weigh) ??
    tomlWithoutOpening(rest, top) ??
    reader(rest, top) ??
    properties(rest, top, weigh) ??
    joplin(text) ??
    longest(lines(rest, top, weigh) ?? belowTitle(rest, top, weigh), findForm(rest, top, weigh))
  );
}

/** pandoc: “% Title”, “% Authors”, “% Date”, each with optional indented lines; one alone is prose. */
function titleBlock(rest: string, top: number): Block | null {
  const block = /^% *\S.*(?:\n[ \t]+\S.*){0,9}(?:\n%.*(?:\n[ \t]+\S.*){0,9}){1,2}(?=\n[ \t]*(?:\n|$)|$)/.exec(
    rest,
  )?.[0];
  if (block === undefined) return null;
  return { language: 'pandoc', text: block, start: top, remove: [[0, top + block.length]] };
}

/**
 * Nikola: two or more lines `.. title: …`, alone or in a comment. The dots become blanks, so offsets stay the same.
 */
function directives(text: string): Block | null {
  const found =
    /^\s*(?:<!--[ \t]*\n)?((?:[ \t]{0,4}\.\.[ \t]+[a-z][\w-]*:(?:[ \t][^\n]*)?(?:\n|$)){2,60})(?:[ \t]*-->)?/i.exec(
      text,
    );
  const [whole = '', block = ''] = found ?? [];
  if (found === null) return null;
  const start = whole.indexOf(block);
  const yaml = block.replace(/^([ \t]*)\.\./gm, '$1  ');
  return { language: 'yaml', text: yaml, start, remove: [[0, whole.length]] };
}

/** reStructuredText and AsciiDoc: two or more lines `:title: …`. The first colon becomes a blank. */
function fields(rest: string, top: number, weigh: WeighLine): Block | null {
  const block = /^(?::[\p{L}][\p{L}\p{M}\w -]{0,40}:(?:[ \t][^\n]*)?(?:\n|$)){2,60}/u.exec(rest)?.[0];
  if (block === undefined) return null;
  const yaml = block.replace(/^:/gm, '');
  if (weightOf(yaml, weigh) < 2) return null;
  const spaced = block.replace(/^:/gm, ' ');
  return { language: 'yaml', text: spaced, start: top, remove: [[0, top + block.length]] };
}

/**
 * Hexo: keys, then a line of dashes, with no opening line. A line of prose above dashes is a heading. Movable Type
 * has five dashes, then “BODY:”.
 */
function withoutOpening(rest: string, top: number, weigh: WeighLine): Block | null {
  const closing = /^(?:---|-----\n(?:EXTENDED )?BODY:)[ \t]*$/m.exec(rest.slice(0, 5000));
  if (!closing || closing.index === 0) return null;
  const block = rest.slice(0, closing.index);
  if (/\n[ \t]*\n/.test(block) || !LINE.test(block.split('\n', 1)[0] ?? '')) return null;
  if (weightOf(block, weigh) < 2) return null;
  return {
    language: 'yaml',
    text: block,
    start: top,
    remove: [[0, top + closing.index + closing[0].length]],
  };
}

/** Hugo's keys, then a line `+++`, with no opening line. */
function tomlWithoutOpening(rest: string, top: number): Block | null {
  const block =
    /^(?:(?:[a-z_][\w.-]*[ \t]*=[ \t]*\S.*|\[[\w.]+\]|[ \t]*)\n){1,60}(?=\+\+\+[ \t]*(?:\n|$))/i.exec(
      rest,
    )?.[0];
  if (block === undefined || !block.includes('=')) return null;
  const end = top + block.length + 3;
  return { language: 'toml', text: block, start: top, remove: [[0, end]] };
}

/**
 * The header of Jina's reader: “Title: …”, “URL Source: …”, …, “Markdown Content:”. Programs that call it put a line
 * with the address above.
 */
function reader(rest: string, top: number): Block | null {
  const content = /^Markdown Content:[ \t]*$/m.exec(rest.slice(0, 5000));
  const above = /^(?:.{0,1000}https?:\/\/.{0,1000}\n\s*)?(?=Title: .*\n\s*URL Source: )/.exec(rest)?.[0];
  if (!content || above === undefined) return null;
  const start = top + above.length;
  const end = top + content.index + content[0].length;
  return { language: 'yaml', text: rest.slice(above.length, content.index), start, remove: [[0, end]] };
}

/** Logseq: properties of the page above its first block, or as items, `- tags:: [[chợ]]`. */
function properties(rest: string, top: number, weigh: WeighLine): Block | null {
  const block = /^(?:(?:- )?[a-z][\w-]{0,30}::[ \t][^\n]*(?:\n|$)){1,20}(?=[ \t]*(?:\n|-|#|$))/i.exec(
    rest,
  )?.[0];
  if (block === undefined) return null;
  // An item’s mark moves behind its value, so that offsets stay the same.
  const lines = block.replace(/^- (.*)$/gm, '$1  ').replace(/^([a-z][\w-]{0,30})::/gim, '$1: ');
  if (weightOf(lines, weigh) === 0) return null;
  return { language: 'yaml', text: lines, start: top, remove: [[top, top + block.length]] };
}

/** What Joplin writes below a note, as far as it says something of an article; the rest becomes blank. */
const ofNote = /^(?!(?:created_time|updated_time|author|source_url):).*$/gm;

/** The fields below a note in an export of Joplin: “id: …”, …, “type_: 1”. */
function joplin(text: string): Block | null {
  const at = text.lastIndexOf('\nid: ');
  const block = at < 0 ? '' : text.slice(at + 1);
  if (!/^id: [\da-f]{32}\n(?:[a-z_]{2,40}:[^\n]*\n){4,60}type_: \d+\s*$/.test(block)) return null;
  const kept = block.replace(ofNote, (line) => ' '.repeat(line.length));
  return { language: 'yaml', text: kept, start: at + 1, remove: [[at, text.length]] };
}

/** Of lines of keys and a form that goes on below them, the longer one. */
function longest(keys: Block | null, form: Block | null): Block | null {
  const endOf = (block: Block) => block.start + block.text.trimEnd().length;
  return keys === null || (form !== null && endOf(form) > endOf(keys)) ? form : keys;
}

/** Pelican, MultiMarkdown: “Title: …” and other keys, up to a blank line. */
function lines(rest: string, top: number, weigh: WeighLine): Block | null {
  const block = blockOfKeys(rest);
  if (block === null) return null;
  const isTitle = /^(?:title|tiêu đề)[ \t]*[:：]/i.test(block);
  if (weightOf(block, weigh) < (isTitle ? 1 : 2)) return null;
  return { language: 'yaml', text: block, start: top, remove: [[0, top + block.length]] };
}

/** Notion: the same lines below the title, which stays in the text; some editors put them between `---`. */
function belowTitle(rest: string, top: number, weigh: WeighLine): Block | null {
  const title = /^# .*\n(?:(?:#{2,6} .*)?[ \t]*\n){0,4}/.exec(rest)?.[0];
  if (title === undefined) return null;
  const below = rest.slice(title.length);
  const inside = /^(---[ \t]*\n)((?:.*\S.*\n){1,60}?)---[ \t]*(?=\n|$)/.exec(below);
  const [whole, opening = '', lines = ''] = inside ?? [];
  const block = blockOfKeys(whole === undefined ? below : lines);
  if (block === null || weightOf(block, weigh) < 2) return null;
  const from = top + title.length;
  return {
    language: 'yaml',
    text: block,
    start: from + opening.length,
    remove: [[from, from + (whole ?? block).length]],
  };
}

/**
 * Lines of keys up to the first blank line, within a limited number of lines; each must be a key or continue one.
 */
function blockOfKeys(rest: string): string | null {
  const text = /^(?:.*\S.*(?:\n|$)){1,60}/.exec(rest)?.[0] ?? '';
  if (text.length > 5000) return null;
  const rows = text.split('\n').filter((line) => line !== '');
  const others = rows.filter((line) => !LINE.test(line) && !/^(?:[ \t]+|- )\S/.test(line));
  return others.length === 0 && LINE.test(rows[0] ?? '') ? text : null;
}
