import { fencedRanges, outside } from '../code-ranges';
import type { Edit } from '../edits';

/**
 * Languages of listings that a tool runs instead of showing: Obsidian's queries and buttons, pandoc's `{=html}`.
 */
const RUN =
  /^(?:\{=\w+\}|dataview(?:js)?|tasks|query|button|meta-bind(?:-[\w-]+)?|templater|base|toc|table-of-contents|tracker|leaflet|timeline|embed|gallery|cardlink|excalidraw)$/i;

/** Languages of listings that contain prose: Obsidian's Admonition, MyST's directives. */
const PROSE =
  /^(?:ad-[\w-]+|\{(?:admonition|attention|caution|danger|epigraph|error|hint|important|margin|note|pull-quote|quote|seealso|sidebar|tip|topic|warning)\})(?:[ \t]+(.*))?$/i;

/** Cells that knitr and Quarto run: `{r setup, include=FALSE}`, with options as comments at the top: `#| echo: false`. */
const CELL = /^\{(?:r|python|julia|ojs|bash|sh|sql|stan|mermaid|dot)\b([^}]*)\}$/i;
const OPTIONS = /^(?:[ \t]*(?:#|\/\/|--|%%)\|[^\n]*\n)+/;
/** An option by which readers do not see a cell's code. */
const UNSEEN = /\b(?:include|echo)\s*[=:]\s*(?:F|FALSE)\b/i;

/** Inline code that Dataview and Meta Bind run: `$=dv.current()`, `= this.file.name`, `INPUT[text:a]`. */
const RUN_INLINE = /(?<!`)`(?:\$= ?|= ?(?:this\.|date\(|\[\[)|(?:INPUT|VIEW|BUTTON)\[)[^`\n]{0,500}`(?!`)/g;

/** An edit of a listing, and the text that it removes. */
type ForeignListing = Edit & { lost: string | null };

/** Edits for fenced listings that are not code for readers, each with the text that it removes. */
export function foreignListings(text: string): ForeignListing[] {
  const fenced = fencedRanges(text);
  const inline = Array.from(text.matchAll(RUN_INLINE), ({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
    text: '',
    lost: shown(whole),
  }));
  const listings = fenced.flatMap(({ start, end }): ForeignListing[] => {
    const whole = text.slice(start, end);
    const opening = /^[ \t]*(?:`{3,}|~{3,})[ \t]*([^\n]*)\n?/.exec(whole);
    const info = (opening?.[1] ?? '').trim();
    if (RUN.test(info)) return [{ start, end, text: '\n', lost: shown(whole) }];
    const cell = CELL.exec(info);
    if (cell !== null && opening !== null) {
      const inner = start + opening[0].length;
      const options = OPTIONS.exec(text.slice(inner, end))?.[0] ?? '';
      if (UNSEEN.test(`${cell[1] ?? ''}\n${options}`))
        return [{ start, end, text: '\n', lost: shown(whole) }];
      return options === ''
        ? []
        : [{ start: inner, end: inner + options.length, text: '', lost: shown(options) }];
    }
    const prose = PROSE.exec(info);
    if (opening === null || prose === null) return [];
    const setting =
      /^(?:(?:title|collapse|icon|color):[^\n]*\n)*/i.exec(whole.slice(opening[0].length))?.[0] ?? '';
    const title = prose[1] ?? /^title:[ \t]*(.+)$/im.exec(setting)?.[1] ?? '';
    const inner = start + opening[0].length + setting.length;
    const closing = /\n?[ \t]*(?:`{3,}|~{3,})[ \t]*\n?$/.exec(text.slice(inner, end));
    return [
      { start, end: inner, text: title === '' ? '\n' : `\n**${title}**\n\n`, lost: null },
      ...(closing ? [{ start: inner + closing.index, end, text: '\n\n', lost: null }] : []),
    ];
  });
  return [...listings, ...outside(fenced, inline)];
}

function shown(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, 200);
}
