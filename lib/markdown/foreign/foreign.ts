import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { codeRanges, fencedRanges, indentedRanges, outside, type Range } from '../code-ranges';
import { applyEdits, type Edit, type Source } from '../edits';
import { formulas } from '../math';
import { bbcode } from './bbcode';
import { foreignBlocks } from './blocks';
import { docfx } from './docfx';
import { hugo } from './hugo';
import { asHtml, isInHtml } from './in-html';
import { kirby } from './kirby';
import { liquid } from './liquid';
import { mdx } from './mdx';
import { mkdocs } from './mkdocs';
import { foreignListings } from './listings';
import { inlineNotes } from './notes';
import { notebooks } from './notebooks';
import { obsidian } from './obsidian';
import { office } from './office';
import { pandoc } from './pandoc';
import { pdf } from './pdf';
import { placeholders } from './placeholders';
import { readmeIo } from './readme-io';
import { dropReviewComments } from './review-comments';
import { contextOf, LOST, type Context, type Dialect } from './rule';
import { scrapers } from './scrapers';
import { subtitles } from './subtitles';
import { cdata, plugins, templates } from './templates';
import { unfinishedTags } from './unfinished-tags';
import { wordpress } from './wordpress';

/** In order of priority: if two match the same text, the first one wins. */
const dialects: readonly Dialect[] = [
  readmeIo,
  hugo,
  liquid,
  templates,
  plugins,
  cdata,
  office,
  pdf,
  docfx,
  mdx,
  obsidian,
  bbcode,
  wordpress,
  pandoc,
  placeholders,
  mkdocs,
  kirby,
  scrapers,
  subtitles,
  notebooks,
  unfinishedTags,
];

/** An edit, and the text that it removes. */
interface Reading extends Edit {
  lost: string | null;
}

/**
 * Converts the syntax of other publishing tools: what has an equivalent in Markdown becomes that, comments and
 * attributes are dropped, and anything else is removed with a diagnostic that quotes it. Code, formulas and text
 * indented like code are left alone.
 */
export function readForeign(source: Source): { source: Source; diagnostics: Diagnostic[] } {
  const { text } = source;
  const spoken = dialects.filter(({ hint }) => hint.test(text));
  const blocks = foreignBlocks(text).map((edit): Reading => ({ ...edit, lost: null }));
  const context = contextOf(text);
  const found = spoken.flatMap((dialect) => readingsOf(dialect, context));
  const listings: Reading[] = foreignListings(text);
  if (blocks.length + found.length + listings.length === 0)
    return inlineNotes(dropReviewComments({ source, diagnostics: [] }));
  const kept = apart(
    inOrder([
      ...listings,
      // A mark at the beginning of a line goes before what the line is replaced by, also in code that its box indents.
      ...outsideVerbatim(text, blocks, fencedRanges(text)),
      ...outsideVerbatim(text, found, codeRanges(text)),
    ]),
  );
  const reported = new Set<string>();
  const diagnostics = kept.flatMap(({ start, lost }) =>
    lost === null || !isNew(lost, reported)
      ? []
      : [diagnose('syntax-foreign', source.place(start + indentAt(text, start)), { words: lost })],
  );
  return inlineNotes(dropReviewComments({ source: applyEdits(source, kept), diagnostics }));
}

function readingsOf({ rules }: Dialect, context: Context): Reading[] {
  return rules.flatMap(({ pattern, read }) =>
    Array.from(context.text.matchAll(pattern)).flatMap((found): Reading[] => {
      const meaning = read(found, context);
      if (meaning === null) return [];
      const place = { start: found.index, end: found.index + found[0].length };
      if (meaning !== LOST) {
        const written =
          meaning.includes('](<') && isInHtml(context.text, found.index) ? asHtml(meaning) : meaning;
        return [{ ...place, text: written, lost: null }];
      }
      return [{ ...place, text: '', lost: found[0].replace(/\s+/g, ' ').trim().slice(0, 200) }];
    }),
  );
}

/** Whether a tag has other words than those before, and closes none of them: `{{< /box >}}`, `{% endif %}`, `</Note>`. */
function isNew(tag: string, before: Set<string>): boolean {
  const [, mark = '', closes = '', name = ''] =
    /^(\{\{[<%]|\{%|<|\[)-?\s*(\/|end)?\s*([\w./-]+)/.exec(tag) ?? [];
  if (before.has(tag) || (closes !== '' && before.has(mark + name))) return false;
  before.add(tag).add(mark + closes + name);
  return true;
}

/** The number of spaces and tabs at an index; at most 99. */
function indentAt(text: string, index: number): number {
  return /^[ \t]+/.exec(text.slice(index, index + 99))?.[0].length ?? 0;
}

function outsideVerbatim(text: string, found: readonly Reading[], code: readonly Range[]): Reading[] {
  const sorted = inOrder(found);
  return [notHeld(text, code, sorted), formulas(text), indentedRanges(text), raw(text)].reduce<Reading[]>(
    (left, ranges) => outside(ranges, left),
    sorted,
  );
}

/**
 * The ranges of `code` that are not part of a tag's arguments, as in `{{< image caption="Lệnh `ls`" >}}`. Braces
 * alone may be the author's own, unless they hold a comment.
 */
function notHeld(text: string, code: readonly Range[], found: readonly Reading[]): Range[] {
  const tags = found.filter(
    ({ start, end }) => end > start && !/\{(?![{%]|\s*\/\*)/y.test(text.slice(start, start + 9)),
  );
  let next = 0;
  return code.filter(({ start, end }) => {
    while ((tags[next]?.end ?? Infinity) <= start) next += 1;
    const tag = tags[next];
    return tag === undefined || tag.start >= start || tag.end < end;
  });
}

function inOrder(readings: readonly Reading[]): Reading[] {
  return [...readings].sort((one, other) => one.start - other.start);
}

/** What is put around text that the author wants readers to see as it is written. */
const VERBATIM: readonly RegExp[] = [
  /(?<=\{%-?\s*(?:raw|verbatim)\s*-?%\})[^]{0,5000}?(?=\{%-?\s*end(?:raw|verbatim))/g,
  /(?<=\{%-?\s*(?:highlight|codeblock)[^%\n]{0,200}%\})[^]{0,5000}?(?=\{%-?\s*end(?:highlight|codeblock))/g,
  /(?<=\{\{[<%]\s*highlight[^>%\n]{0,200}[>%]\}\})[^]{0,5000}?(?=\{\{[<%]\s*\/\s*highlight)/g,
];

/** Text between the tags of a listing. */
function raw(text: string): Range[] {
  return VERBATIM.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: inner, index }) => ({
      start: index,
      end: index + inner.length,
    })),
  ).sort((one, other) => one.start - other.start);
}

/** Drops overlapping readings; the one that begins first wins. */
function apart(sorted: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const reading of sorted) if (reading.start >= (kept.at(-1)?.end ?? 0)) kept.push(reading);
  return kept;
}
