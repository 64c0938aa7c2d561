import type {
  Blockquote,
  Heading,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Markdown } from '../markdown/markdown';
import { wordCount } from '../language/text';
import { isHeadline } from './page/other-articles';
import { linksIn } from './page/tags';
import type { ImagePiece, Piece, TextPiece } from './pieces';
import { dialoguesIn } from './dialogue';
import {
  firstLine,
  holdsImage,
  joinLines,
  linesOf,
  pullImages,
  runsOf,
  splitAtRules,
  trimmed,
  writtenIn,
  type Run,
} from './runs';
import { splitParagraphs } from './written-lines';
import { textPiece } from './text-piece';
import { emoji, emojiPicture, loneEmojiCode } from './words/markers';
import { walk } from '../markdown/walk';

/** Maximum length of a line that is all of a table, in words; a longer one is a box. */
const LONGEST_CELL = 12;

/** Gives the text and the position of a node. */
type Teller = Pick<Markdown, 'placeOf' | 'textOf'>;

/**
 * Turns the tree into a row of pieces. Lifts images out of paragraphs, lists, tables and quotations, and keeps the gaps
 * between paragraphs, by which untidy files set captions apart.
 */
export function flatten({ root, ...teller }: Markdown): Piece[] {
  const pieces: Piece[] = [];
  let lastLine: number | undefined;
  let isRule = false;
  dropEmoji(root);
  const dialogues = dialoguesIn(root);
  for (const node of root.children) {
    const first = pieces.length;
    const lines = node.type === 'list' && dialogues.has(node) ? spokenLines(node, teller) : null;
    pieces.push(...(lines ?? boxedCaption(node, pieces.at(-1), teller) ?? piecesOf(node, teller)));
    const start = node.position?.start.line;
    const gap = start === undefined || lastLine === undefined ? 0 : Math.max(0, start - lastLine - 1);
    const [before, behind] = [pieces[first - 1], pieces[first]];
    if (before !== undefined) before.gapBehind = gap;
    if (behind !== undefined) behind.gapBefore = gap;
    if (behind !== undefined && isRule) behind.ruleBefore = true;
    isRule = node.type === 'thematicBreak' || (isRule && behind === undefined);
    lastLine = node.position?.end.line ?? lastLine;
  }
  return pieces;
}

/** What people say, each with its dash. */
function spokenLines(list: List, teller: Teller): Piece[] {
  return list.children.flatMap(({ children: [line] }) => {
    const nodes = line?.type === 'paragraph' ? line.children : [];
    const spoken = textPiece([{ type: 'text', value: '– ' }, ...nodes], false, teller.textOf);
    return spoken === null ? [] : [spoken];
  });
}

/** Drops codes of emoji; a picture of one becomes the emoji that it stands for, if its description is one. */
function dropEmoji(root: Root): void {
  walk(root, (node) => {
    if (node.type === 'text') node.value = node.value.replace(loneEmojiCode, '');
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'link') return;
    node.children = node.children.map((child): PhrasingContent =>
      child.type === 'image' && emojiPicture.test(child.url)
        ? { type: 'text', value: emoji.exec(child.alt ?? '')?.[0] ?? '', position: child.position }
        : child,
    );
  });
}

function piecesOf(node: RootContent, teller: Teller): Piece[] {
  const position = { place: teller.placeOf(node), gapBefore: 0, gapBehind: 0 };
  switch (node.type) {
    case 'paragraph':
      return splitAtRules(node.children).flatMap((part) => paragraphPieces(part, teller));
    case 'heading':
      return headingPieces(node, teller);
    case 'list':
      return listPieces(node, teller);
    case 'table':
    case 'blockquote': {
      const pictures = node.type === 'table' ? picturesInCells(node, teller) : null;
      if (pictures !== null) return pictures;
      const images = imagesOf(node).map((run) => imagePiece(run, teller));
      const cell = node.type === 'table' ? onlyCell(node, teller) : null;
      if (cell !== null && images.length > 0) return [...images, ...cell];
      // A signature that a page set in a table of its own.
      if (cell?.length === 1 && cell.every(({ plain }) => wordCount(plain.text) <= LONGEST_CELL))
        return cell.map((line) => ({ ...line, glued: false }));
      return [{ ...position, kind: 'block', node }, ...images];
    }
    case 'code':
      return [{ ...position, kind: 'block', node }];
    default:
      return [];
  }
}

/** The images of a table or quotation; one beside the title of another article in a row leads there, too. */
function imagesOf(node: Table | Blockquote): ReturnType<typeof pullImages> {
  if (node.type === 'blockquote') return pullImages(node);
  return node.children.filter(holdsImage).flatMap((row) => pullImages(row, titleIn(row)));
}

/** The address of the title of another article that is all that a row says. */
function titleIn(row: TableRow): string | null {
  const [link, ...others] = linksIn(row);
  if (link === undefined || others.length > 0 || !isHeadline(link)) return null;
  const words = (node: Nodes) => toString(node, { includeImageAlt: false }).trim();
  return words(row) === words(link) ? link.url : null;
}

/** A heading and its images. An image on a line of its own above an underlined heading comes first, with its caption. */
function headingPieces(node: Heading, teller: Teller): Piece[] {
  const runs = runsOf(node.children);
  const [images, words] = partition(runs);
  const [line, below] = runs[0]?.kind === 'image' ? firstLine(words) : [[], []];
  const isBelow = teller.textOf(...below).text !== '';
  const nodes = isBelow ? trimmed(below) : words;
  const above = isBelow ? runs.findIndex(({ kind }) => kind === 'words') : 0;
  const caption = isBelow ? textPiece(line, true, teller.textOf) : null;
  const pictures = images.map((run) => imagePiece(run, teller));
  const place = teller.placeOf(node);
  return [
    ...pictures.slice(0, above),
    ...(caption === null ? [] : [caption]),
    {
      kind: 'heading',
      level: node.depth,
      plain: teller.textOf(...nodes),
      nodes,
      place,
      gapBefore: 0,
      gapBehind: 0,
    },
    ...pictures.slice(above),
  ];
}

/**
 * The pictures of a table that only sets them beside each other, each with the caption that is below it in its column; null for any
 * other table.
 */
function picturesInCells({ children }: Table, teller: Teller): Piece[] | null {
  const rows = children.filter((row) => holdsImage(row) || teller.textOf(row).text !== '');
  const pieces: Piece[] = [];
  let captions = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const cells = rows[at]?.children ?? [];
    if (cells.length < 2 || !cells.some(holdsImage) || teller.textOf(...cells).text !== '') return null;
    const below = rows[at + 1]?.children.some(holdsImage) === false ? rows[at + 1]?.children : undefined;
    if (below !== undefined) at += 1;
    for (const [column, cell] of cells.entries()) {
      const images = pullImages(cell).map((run) => imagePiece(run, teller));
      const caption = textPiece(below?.[column]?.children ?? [], true, teller.textOf);
      pieces.push(...images, ...(caption === null ? [] : [caption]));
      captions += caption === null ? 0 : 1;
    }
  }
  return captions > 0 ? pieces : null;
}

/** A one-cell table right below a picture: its caption. */
function boxedCaption(node: RootContent, before: Piece | undefined, teller: Teller): Piece[] | null {
  const isBelow = node.type === 'table' && before?.kind === 'image' && !holdsImage(node);
  return isBelow ? onlyCell(node, teller) : null;
}

/**
 * The text of a one-column table with a single non-empty cell, or a second one in capitals as a photographer's, glued to
 * the picture above.
 */
function onlyCell({ children }: Table, teller: Teller): TextPiece[] | null {
  if (children.some((row) => row.children.length !== 1)) return null;
  const cells = children.flatMap((row) => row.children).filter((cell) => teller.textOf(cell).text !== '');
  const credit = cells[1] === undefined ? '' : teller.textOf(cells[1]).text;
  if (cells.length > 2 || credit !== credit.toUpperCase()) return null;
  return cells.map((cell) => textPiece(cell.children, true, teller.textOf)).filter((text) => text !== null);
}

function paragraphPieces(children: PhrasingContent[], teller: Teller): Piece[] {
  const pieces: Piece[] = [];
  for (const run of runsOf(children)) {
    if (run.kind === 'image') {
      pieces.push(imagePiece(run, teller));
      continue;
    }
    const behindImage = pieces.at(-1)?.kind === 'image';
    const [head, tail] = behindImage ? firstLine(run.nodes) : [[], run.nodes];
    const onItsLine = head.length > 0 && teller.textOf(...head).text !== '';
    const parts = onItsLine
      ? [head, ...splitParagraphs(tail, teller.textOf)]
      : splitParagraphs(trimmed(run.nodes), teller.textOf);
    for (const [index, part] of parts.entries()) {
      const text = textPiece(part, behindImage && index === 0, teller.textOf);
      if (text !== null) pieces.push(text);
    }
  }
  return pieces;
}

/** Splits a list after each item that contained images; numbering continues in the next part. */
function listPieces(list: List, teller: Teller): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const close = (to: number) => {
    const children = list.children.slice(from, to).filter((item) => teller.textOf(item).text !== '');
    const [first] = children;
    if (first !== undefined) {
      const start = list.ordered === true ? (list.start ?? 1) + from : null;
      const node: List = { ...list, children, start };
      pieces.push({ kind: 'block', node, place: teller.placeOf(first), gapBefore: 0, gapBehind: 0 });
    }
    from = to;
  };
  for (const [index, item] of list.children.entries()) {
    const below = fromFirstImage(item, teller);
    const images = [...below, ...pullImages(item).map((run) => imagePiece(run, teller))];
    if (images.length === 0) continue;
    close(index + 1);
    pieces.push(...images);
  }
  close(list.children.length);
  return pieces;
}

/**
 * Takes out of an item the picture on a line of its own below its first line, and the lines below the picture, such as its caption.
 * @returns what it took, as pieces
 */
function fromFirstImage(item: ListItem, teller: Teller): Piece[] {
  const [paragraph] = item.children;
  if (paragraph?.type !== 'paragraph') return [];
  const lines = linesOf(paragraph.children);
  const at = lines.findIndex((line) => runsOf(line).every(isImageOrBlank));
  if (at < 1 || at === lines.length - 1) return [];
  paragraph.children = joinLines(lines.slice(0, at));
  return paragraphPieces(trimmed(joinLines(lines.slice(at))), teller);
}

function isImageOrBlank(run: Run): boolean {
  return run.kind === 'image' || writtenIn(run.nodes).trim() === '';
}

function imagePiece({ image, link }: Extract<Run, { kind: 'image' }>, teller: Teller): ImagePiece {
  return {
    kind: 'image',
    src: image.url,
    alt: image.alt ?? '',
    title: image.title ?? '',
    link,
    place: teller.placeOf(image),
    gapBefore: 0,
    gapBehind: 0,
  };
}

function partition(runs: Run[]): [Extract<Run, { kind: 'image' }>[], PhrasingContent[]] {
  return [
    runs.filter((run) => run.kind === 'image'),
    runs.flatMap((run) => (run.kind === 'words' ? run.nodes : [])),
  ];
}
