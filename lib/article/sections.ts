import type { RootContent } from 'mdast';
import { anchorIn, type HtmlWriter, type Markdown, type Source } from '../markdown/markdown';
import type { Section } from './article';
import { pointLinks, usableId, type Targets } from './fragments';
import { unlink, unlinkInside } from './links';
import type { HeadingPiece, Piece } from './pieces';
import { proseRuns, proseText, type ProseNode } from './prose/nodes';
import type { ProseRole } from './prose/prose';
import { toSlug } from '../language/slug';
import { keepLines } from './written-lines';

/** A run of the body's prose, and the id of its element if something links to it. */
interface BodyProse {
  anchor: string;
  plain: Source;
  /** Null for a figure's caption. */
  node: ProseNode | null;
  role: ProseRole;
}

/** A piece in the layout of the page. */
export interface Part {
  piece: Piece;
  /** The content to write as HTML; null for headings and figures. */
  node: RootContent | null;
  /** A heading's id on the page; null for anything else. */
  id: string | null;
  prose: BodyProse[];
}

/** Turns the body into parts, and numbers its runs of prose `c-1`, `c-2`, … in the order of the page. */
export function layOut(pieces: readonly Piece[], textOf: Markdown['textOf']): Part[] {
  let count = 0;
  const ids = new Map<string, number>();
  const run = (plain: Source, node: ProseNode | null, role: ProseRole = { kind: 'text' }): BodyProse => {
    count += 1;
    return { anchor: `c-${count}`, plain, node, role };
  };
  return pieces.map((piece): Part => {
    if (piece.kind === 'text') {
      const node = { type: 'paragraph' as const, children: unlink(piece.nodes) };
      keepLines(node);
      return { piece, node, id: null, prose: [run(piece.plain, node)] };
    }
    if (piece.kind === 'block') {
      unlinkInside(piece.node);
      keepLines(piece.node);
      const prose = proseRuns(piece.node, `c-${count}`).map(({ node, role }) =>
        run(proseText(node, textOf), node, role),
      );
      return { piece, node: piece.node, id: null, prose };
    }
    const caption = piece.kind === 'figure' ? piece.captionText : null;
    const id = piece.kind === 'heading' ? headingId(piece, ids) : null;
    return {
      piece,
      node: null,
      id,
      prose: caption === null ? [] : [run(caption, null, { kind: 'text', caption: true })],
    };
  });
}

/** Targets of links inside the body: headings by ids and words, paragraphs by ids. */
export function targetsOf(parts: readonly Part[]): Targets {
  const targets: Targets = { byId: new Map(), bySlug: new Map() };
  for (const { piece, node, id, prose } of parts) {
    if (piece.kind === 'heading' && id !== null) {
      targets.byId.set(anchorIn(...piece.nodes) ?? id, id);
      const slug = toSlug(piece.plain.text);
      if (!targets.bySlug.has(slug)) targets.bySlug.set(slug, id);
    } else if (node !== null) {
      for (const { node: shown, anchor } of prose) {
        const written = shown === null ? null : anchorIn(shown);
        if (written !== null) targets.byId.set(written, anchor);
      }
    }
  }
  return targets;
}

/**
 * Rewrites the body's internal links to the page's ids.
 * @returns the ids that they lead to
 */
export function pointInside(parts: readonly Part[], targets: Targets): string[] {
  return pointLinks(
    parts.flatMap(({ node }) => node ?? []),
    targets,
  );
}

/** The writer's id of a heading, else a slug of its words. */
function headingId({ nodes, plain }: HeadingPiece, taken: Map<string, number>): string {
  const written = usableId(anchorIn(...nodes));
  if (written === null || taken.has(written)) return sectionId(plain.text, taken);
  taken.set(written, 1);
  return written;
}

/**
 * Splits the body into sections at its headings, and sets the ids of the elements that `anchors` contains.
 * @param anchors the ids that something on the page links to
 */
export function toSections(
  parts: readonly Part[],
  anchors: ReadonlySet<string>,
  writer: HtmlWriter,
): Section[] {
  const sections: Section[] = [];
  const above: number[] = [];
  let open: Section = { heading: null, id: null, level: 2, blocks: [] };
  let flow: RootContent[] = [];
  const closeFlow = (html = writer.toHtml(flow)) => {
    if (html !== '') open.blocks.push({ kind: 'html', html });
    flow = [];
  };
  const closeSection = () => {
    closeFlow();
    if (open.heading !== null || open.blocks.length > 0) sections.push(open);
  };
  for (const { piece, node, id, prose } of parts) {
    const pointedAt = prose.filter(({ anchor }) => anchors.has(anchor));
    for (const { anchor, node: shown } of pointedAt) {
      if (shown !== null) shown.data = { ...shown.data, hProperties: { id: anchor } };
    }
    if (piece.kind === 'heading') {
      closeSection();
      open = {
        heading: piece.plain.text,
        id,
        level: levelBelow(piece.level, above),
        blocks: [],
      };
    } else if (piece.kind === 'figure') {
      closeFlow();
      open.blocks.push({ kind: 'figure', id: pointedAt[0]?.anchor ?? null, figure: piece.figure });
    } else if (node !== null) {
      // Between two parts of the text only: beside headings and figures a rule says nothing.
      if (piece.ruleBefore && flow.length > 0) flow.push({ type: 'thematicBreak' });
      flow.push(node);
    }
  }
  closeFlow();
  closeFlow(writer.notes());
  closeSection();
  return sections;
}

/**
 * A heading's level on the page: one below its parent heading, so that no level is skipped, whatever size the writer
 * used.
 * @param above the written levels of the preceding heading and its ancestors; updated in place
 */
function levelBelow(written: number, above: number[]): number {
  while ((above.at(-1) ?? 0) >= written) above.pop();
  above.push(written);
  return Math.min(6, 1 + above.length);
}

/**
 * The prefix “muc-” keeps a heading’s id apart from those of the page itself.
 * @param taken ids, and how often each was used
 */
function sectionId(heading: string, taken: Map<string, number>): string {
  const base = `muc-${toSlug(heading)}`.replace(/-$/, '');
  let times = (taken.get(base) ?? 0) + 1;
  let id = times === 1 ? base : `${base}-${times}`;
  for (; taken.has(id); id = `${base}-${times}`) times += 1;
  taken.set(id, 1).set(base, times);
  return id;
}
