import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { fencedRanges, outside } from '../code-ranges';
import type { Source } from '../edits';

/** What only reStructuredText has: underlined titles, fields, directives, links. */
const SIGNS = [
  /^\S.{2,}\n([#*~^"+])\1{3,}$/gm,
  /^:(?:date|modified|authors?|category|tags|slug|status|summary):[ \t]+\S.*$/gm,
  /^\.\. (?:image|figure|note|warning|tip|code-block|contents|raw|youtube|include|toctree)::/gm,
  /^\.\. _[^:\n]{1,60}:[ \t]*\S/gm,
  /`[^`\n<]{1,100} <[^>\s]{1,300}>`__?(?!\w)/g,
];

/** How many of them show that a file is no Markdown. */
const FEWEST = 2;

/** The error for a file in reStructuredText, which holds it back; null for any other. */
export function restructuredTextIn({ text, place }: Source): Diagnostic | null {
  const code = fencedRanges(text);
  const found = SIGNS.flatMap((sign) => {
    const marks = Array.from(text.matchAll(sign), ({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }));
    return outside(code, marks).slice(0, 1);
  });
  if (found.length < FEWEST) return null;
  return diagnose('file-restructured-text', place(Math.min(...found.map(({ start }) => start))), {});
}
