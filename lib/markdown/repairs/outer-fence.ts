import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { wordCount } from '../../language/text';
import { applyEdits, type Source } from '../edits';

/** A few lines that are neither headings nor front matter, and a fence around Markdown below them. */
const OPENING =
  /^((?:[ \t]*\n|[^\n#`~+-][^\n]*\n){0,8}?) {0,3}(`{3,}|~{3,})[ \t]*(markdown|md|mdx)?[ \t]*\n(?=\s*(?:---|\+\+\+|#{1,2} |\S[^\n]{40}))/i;

/** How many times as long as what is said around it a fenced article is, at least, and its least length in words. */
const LONGER = 2;
const LEAST = 20;

/**
 * Takes an article out of the fence in which a writing assistant hands it over: “Dưới đây là bài viết:”, ```` ```markdown ````, and the
 * offers below are no part of it.
 */
export function dropOuterFence(source: Source): { source: Source; diagnostics: Diagnostic[] } {
  const { text } = source;
  const [opening = '', above = '', mark = '', language = ''] = OPENING.exec(text) ?? [];
  const fences = Array.from(text.slice(opening.length).matchAll(new RegExp(`^ {0,3}${mark}[ \\t]*$`, 'gm')));
  const last = opening === '' ? undefined : fences.at(-1);
  const isMarked =
    language !== '' || (above.trim() === '' && /^\s*(?:---|\+\+\+|# )/.test(text.slice(opening.length)));
  if (last === undefined || !isMarked) return { source, diagnostics: [] };
  const end = opening.length + last.index;
  const below = text.slice(end + last[0].length);
  const around = wordCount(`${above} ${below}`);
  const inside = wordCount(text.slice(opening.length, end));
  if (inside < Math.max(LEAST, LONGER * around) || /^ {0,3}(?:#|`{3}|~{3})/m.test(below))
    return { source, diagnostics: [] };
  const said = [
    { words: above, at: 0 },
    { words: below, at: text.length - below.trimStart().length },
  ];
  return {
    source: applyEdits(source, [
      { start: 0, end: opening.length, text: '' },
      { start: end, end: text.length, text: '\n' },
    ]),
    diagnostics: said
      .filter(({ words }) => words.trim() !== '')
      .map(({ words, at }) =>
        diagnose('message-dropped', source.place(at), {
          words: words.replace(/\s+/g, ' ').trim().slice(0, 200),
        }),
      ),
  };
}
