import type { Edit } from '../edits';
import { docfxTag } from './docfx';
import { isBox, titleIn } from './titles';

/** A line that opens or closes a container, as one tool writes it. */
interface Fence {
  /** What a closing fence must have too; '' closes whatever was opened last. */
  name: string;
  isClosing: boolean;
  /** Nuxt's components and films have one form; only the components end with `::`. */
  isNuxt: boolean;
  /** Whether the lines inside become a quotation. */
  isBox: boolean;
  title: string;
  /** Who is quoted. */
  by: string;
}

/** Containers within containers are followed to this depth. */
const deepest = 30;

/**
 * Edits that turn the containers of publishing tools into quotations, each with its title in bold: `::: note Tiêu đề`
 * of Docusaurus, VitePress and pandoc, `::note` of Nuxt, and Hugo's, Hexo's and MDX's tags if they are alone on their
 * lines. Containers for the layout vanish, as those around nothing but a heading do.
 */
export function boxes(text: string): Edit[] {
  if (!/^[ \t]*(?::{2,}|\{\{[<%]|\{%|<[A-Z])/m.test(text)) return [];
  const edits: Edit[] = [];
  const open: (Fence & { indent: number })[] = [];
  const bare = fencesOfHeadings(text);
  const ends = lastEnds(text);
  const isNuxt = /^[ \t]*::[ \t]*$/m.test(text);
  for (const { 0: line, index } of lines(text)) {
    const end = index + line.length;
    const outer = open.find((fence) => fence.isBox);
    const mark = (at: number) => edits.push({ start: at, end: at, text: '> ' });
    const from = index + Math.min(outer?.indent ?? 0, indentOf(line));
    const fence = fenceOf(line);
    if (bare.has(index)) edits.push({ start: index, end, text: '' });
    else if (fence === null) {
      if (outer) mark(from);
    } else if (fence.isClosing) {
      const at = fence.name === '' ? open.length - 1 : open.findLastIndex(({ name }) => name === fence.name);
      const [closed] = at < 0 ? [] : open.splice(at);
      // The end of a tag that was not alone on its line is left to its dialect.
      if (closed === undefined && fence.name !== '') {
        if (outer) mark(from);
        continue;
      }
      const by = closed?.by ? `>\n> — ${closed.by}\n` : '';
      edits.push({ start: index, end, text: by + (open.some((above) => above.isBox) ? '>' : '') });
    } else if (fence.name === '' || (ends.get(fence.name) ?? -1) > index) {
      if (open.length >= deepest || (fence.isNuxt && !isNuxt)) continue;
      open.push({ ...fence, indent: indentOf(line) });
      // What a component shows is up to the dialect.
      if (fence.isNuxt && !fence.isBox) {
        if (outer) mark(from);
        continue;
      }
      const at = index + line.lastIndexOf(fence.title);
      if (fence.title === '') edits.push({ start: index, end, text: outer ? '>' : '\n' });
      else {
        const space = line.slice(0, indentOf(line));
        // Blank lines separate the quotation from the text around it. Code in the title is left alone.
        edits.push(
          { start: index, end: at, text: `\n${space}> **` },
          { start: at + fence.title.length, end, text: `**\n${space}>` },
        );
      }
    } else if (outer) mark(from);
  }
  return edits;
}

/** The fence that a line is; null for any other line. */
function fenceOf(line: string): Fence | null {
  if (docfxTag.test(line)) return null;
  const colons = /^[ \t]*(?::{3,}[ \t]*([^\n]*?)[ \t]*:*|::[ \t]*)$/.exec(line);
  if (colons) {
    const kind = colons[1] ?? '';
    const title = titleOfContainer(kind);
    const opens = { isBox: title !== '' || isBox(kind), title, by: '', isNuxt: false };
    return { name: '', isClosing: kind === '', ...opens };
  }
  const nuxt = /^[ \t]*::([a-z][\w-]*)[ \t]*(?:\{([^}\n]{0,500})\})?[ \t]*$/.exec(line);
  if (nuxt) {
    const [, name = '', written = ''] = nuxt;
    const title = isBox(name) ? titleIn(written) : '';
    return { name: '', isClosing: false, isNuxt: true, isBox: isBox(name), title, by: '' };
  }
  const [, closing = '', name = '', written = ''] =
    /^[ \t]*\{\{[<%]\s*(\/?)\s*([\w./-]{1,60})((?:(?!\}\})[^\n]){0,1000}?)\/?\s*[>%]\}\}[ \t]*$/.exec(line) ??
    /^[ \t]*\{%-?\s*(end)?([a-z][\w-]{0,40})((?:(?!%\})[^\n]){0,1000}?)-?%\}[ \t]*$/i.exec(line) ??
    /^[ \t]*<(\/?)([A-Z][\w.]{0,60})(\s[^<>\n]{0,1000}[^/<>\n]|)>[ \t]*$/.exec(line) ??
    [];
  if (!isBox(name)) return null;
  const by = /quote$|^cq$/i.test(name) ? quoted(written) : '';
  const title = by === '' ? titleIn(written) : '';
  const ends = line.trim().slice(0, 1) + name;
  return { name: ends, isClosing: closing !== '', isNuxt: false, isBox: true, title, by };
}

/** Who is quoted, and where: Hexo's `{% blockquote Nguyễn Du, Truyện Kiều https://… %}`. */
function quoted(written: string): string {
  if (/=/.test(written)) return '';
  return written
    .replace(/https?:\/\/\S+/g, '')
    .replace(/["']/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The offset of the last closing fence of each name. */
function lastEnds(text: string): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { 0: line, index } of lines(text)) {
    const fence = /^[ \t]*[{<]/.test(line) ? fenceOf(line) : null;
    if (fence?.isClosing) ends.set(fence.name, index);
  }
  return ends;
}

/** The offsets of the lines that open or close a container with nothing but a heading in it. */
function fencesOfHeadings(text: string): ReadonlySet<number> {
  const around =
    /^([ \t]*:{3,}(?!:)[ \t]*\S[^\n]*\n(?:[ \t]*\n){0,9}#{1,6}[ \t][^\n]*\n(?:[ \t]*\n){0,9})[ \t]*:{3,}[ \t]*$/gm;
  return new Set(
    Array.from(text.matchAll(around), ({ 1: before = '', index }) => [index, index + before.length]).flat(),
  );
}

/** The title of a container: the text after its kind, in brackets or in the attribute `title`; other attributes are no title. */
function titleOfContainer(written: string): string {
  const stated = /\{[^}]*\btitle="([^"]+)"/.exec(written)?.[1];
  if (stated !== undefined) return stated;
  const kind = written.replace(/\{[^}]*\}/g, '').trim();
  return (/^[\w-]+\[(.*)\]$/.exec(kind)?.[1] ?? /^[\w-]+[ \t]+(.+)$/.exec(kind)?.[1] ?? '').trim();
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

function lines(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(/^.*$/gm);
}
