import type { Nodes, Root } from 'mdast';
import { diagnose, type Diagnostic, type Place } from '../report/diagnostic';
import { listBulleted } from './html/bullet-lists';
import { splitAtDoubleBreaks } from './html/double-breaks';
import type { Source } from './edits';
import { readAnchors } from './anchors';
import { commentsIn, type Comment } from './unseen/comments-in';
import { emptyComments } from './repairs/comments';
import { fenceIndentedCode } from './repairs/indented-code';
import { dropOuterFence } from './repairs/outer-fence';
import { dropStrayFence } from './repairs/stray-fence';
import { repairEmphasis } from './repair-emphasis';
import type { WeighLine } from './front-matter/block';
import { splitFrontMatter } from './front-matter/front-matter';
import type { FrontMatter } from './front-matter/types';
import { readForeign } from './foreign/foreign';
import { guard } from './guard';
import { conflictIn } from './merge-conflict';
import { leftOver } from './left-over';
import { unseenTitles } from './unseen/titles';
import { repairSyntax } from './repair-syntax';
import { cleanTexts, parse } from './parse';
import { readText } from './plain-text';
import { readRawHtml } from './html/raw-html';
import { resolveReferences } from './references';
import { otherMarkupIn } from './foreign/other-markup';
import { readSource } from './source-text';
import { spreadItalics } from './spread-italics';

export type { FrontMatter } from './front-matter/types';
export type { Source } from './edits';
export { htmlWriter, type HtmlWriter } from './html/html';
export { cleanText } from './source-text';
export { embedName, isEmbedName, isOwnFile, isPost } from './embeds';
export { shortcodeHtml } from './foreign/shortcode-html';
export { isShortcode } from './foreign/wordpress';
export { anchorIn } from './anchors';

/** A file as a tree in which every node can be located in the file. */
export interface Markdown {
  /** null if the file has none, or if it cannot be read (then `diagnostics` contains an error). */
  frontMatter: FrontMatter | null;
  /**
   * The text below the front matter, as mdast. It contains no `html` nodes and no references: raw HTML is converted
   * into the equivalent Markdown (`<figure><img>` is an image in a paragraph, then its caption as a paragraph),
   * reference links are plain links. Empty if the file cannot be read. `position` counts in the repaired text: use
   * `placeOf` and `textOf`.
   */
  root: Root;
  /** The place in the file where a node begins. */
  placeOf: (node: Nodes) => Place;
  /**
   * The text of nodes as a reader sees it: NFC, white space collapsed and trimmed, without marks and pictures,
   * `<br>` a space. `.text` is that text, `.place(index)` the place in the file of its character `index`.
   */
  textOf: (...nodes: Nodes[]) => Source;
  /** What the file says to those who edit it. */
  comments: readonly Comment[];
  /** An entry of severity `error` means that the article must be held back. In no particular order. */
  diagnostics: Diagnostic[];
}

/**
 * Reads the bytes of a file. Never throws, for any bytes, and takes linear time.
 * @param weigh see {@link splitFrontMatter}
 */
export function readMarkdown(bytes: Uint8Array, weigh?: WeighLine): Markdown {
  const read = readSource(bytes);
  if ('problem' in read) return unreadable(read.problem);
  const conflict = conflictIn(read.source) ?? otherMarkupIn(read.source);
  if (conflict !== null) return unreadable(conflict);
  const handed = dropOuterFence(read.source);
  const { frontMatter, body, diagnostics: slips } = splitFrontMatter(handed.source, weigh);
  const [problem] = slips.filter((diagnostic) => diagnostic.severity === 'error');
  if (problem !== undefined) return unreadable(problem);
  const comments = emptyComments(body);
  if (comments.problem !== null) return unreadable(comments.problem);
  const fenced = dropStrayFence(comments.source);
  const foreign = readForeign(fenced.source);
  const syntax = repairSyntax(fenceIndentedCode(foreign.source));
  const { source, diagnostics } = guard(syntax.source);
  const [fatal] = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (fatal !== undefined) return unreadable(fatal);
  const tree = parse(source.text);
  const unused = resolveReferences(tree);
  const { root, isHtml, unclosed, dropped, tooDeep } = readRawHtml(tree);
  splitAtDoubleBreaks(root);
  // Elsewhere, `printedBullets` makes lists of lines.
  if (isHtml) listBulleted(root);
  cleanTexts(root);
  readAnchors(root, source.text);
  const placeOf = (node: Nodes) => source.place(node.position?.start.offset ?? 0);
  if (tooDeep !== null) diagnostics.push(diagnose('nesting-too-deep', placeOf(tooDeep), {}));
  const marks = [...unclosed, ...repairEmphasis(root, source.text), ...spreadItalics(root, source.text)];
  const repaired = marks.map((node) => diagnose('emphasis-mended', placeOf(node), {}));
  for (const { position, tagName, words, isHidden } of dropped)
    diagnostics.push(
      diagnose(isHidden ? 'html-hidden' : 'html-dropped', source.place(position?.start.offset ?? 0), {
        tag: tagName,
        words: words.slice(0, 200),
      }),
    );
  for (const node of unused) {
    const words = [`[${node.label ?? node.identifier}]: ${node.url}`, node.title ?? ''].join(' ').trim();
    diagnostics.push(diagnose('link-unused', placeOf(node), { words: words.slice(0, 200) }));
  }
  for (const { node, words } of unseenTitles(root)) {
    const code = node.type === 'link' ? 'link-title-dropped' : 'code-title-dropped';
    diagnostics.push(diagnose(code, placeOf(node), { words: words.slice(0, 200) }));
  }
  diagnostics.push(
    ...slips,
    ...read.diagnostics,
    ...handed.diagnostics,
    ...fenced.diagnostics,
    ...foreign.diagnostics,
    ...syntax.diagnostics,
    ...repaired,
  );
  // HTML shown as source text (see `tooDeep`) has its own diagnostic.
  if (tooDeep === null) diagnostics.push(...leftOver(root, source));
  return {
    frontMatter,
    root,
    placeOf,
    textOf: (...nodes) => readText(nodes, source),
    comments: commentsIn(read.source),
    diagnostics,
  };
}

function unreadable(problem: Diagnostic): Markdown {
  const nowhere = () => ({ line: problem.line, column: problem.column });
  return {
    frontMatter: null,
    root: { type: 'root', children: [] },
    placeOf: nowhere,
    textOf: () => ({ text: '', place: nowhere }),
    comments: [],
    diagnostics: [problem],
  };
}
