import type { Markdown } from '../../markdown/markdown';
import { wordCount } from '../../language/text';
import { isMarkedByline, readByline } from '../byline/byline';
import { cutNodes } from '../cut-nodes';
import { isLine, type Piece, type TextPiece } from '../pieces';
import { linesOf, trimmed } from '../runs';
import { textPiece } from '../text-piece';
import { chatLine } from '../words/messages';

/** Minimum length of another message that belongs to the article, in words. */
const LONG = 14;

/** Minimum length of a headline in capitals, in words. */
const HEADLINE = 5;

/** How many messages show that a file is a chat. */
const FEWEST = 2;

/**
 * Parts a chat that was copied as text, “[09:14, 26/11/2026] Chị Hà: …”, into the article that somebody sent and what was said around
 * it. The article is the longest message, and others that are long, sign it or are its headline or picture. Null if the file is no chat.
 */
export function articleInChat(
  pieces: readonly Piece[],
  textOf: Markdown['textOf'],
): { kept: Piece[]; dropped: Piece[] } | null {
  const messages = messagesIn(pieces, textOf);
  if (messages.length <= FEWEST) return null;
  const lengths = messages.map((message) => message.reduce((sum, piece) => sum + wordsOf(piece), 0));
  const longest = lengths.indexOf(Math.max(...lengths));
  const isKept = (message: readonly Piece[], index: number) =>
    index === longest || (lengths[index] ?? 0) >= LONG || message.some(isOfArticle);
  return {
    kept: messages.filter(isKept).flat(),
    dropped: messages.filter((message, index) => !isKept(message, index)).flat(),
  };
}

/** The messages of a chat, each without its head; what is above the first is one, too. */
function messagesIn(pieces: readonly Piece[], textOf: Markdown['textOf']): Piece[][] {
  const messages: Piece[][] = [[]];
  for (const piece of pieces.flatMap((each): Piece[] =>
    each.kind === 'text' ? partMessages(each, textOf) : [each],
  )) {
    const text = piece.kind === 'text' ? piece.plain.text : '';
    const [head = ''] = chatLine.exec(text) ?? [];
    if (head === '' || piece.kind !== 'text') messages.at(-1)?.push(piece);
    else {
      const said = textPiece(cutNodes(piece.nodes, text, head.length), false, textOf);
      messages.push(said === null ? [] : [{ ...piece, nodes: said.nodes, plain: said.plain }]);
    }
  }
  return messages;
}

/** A paragraph, parted before each line that begins a message. */
function partMessages(piece: TextPiece, textOf: Markdown['textOf']): TextPiece[] {
  const lines = linesOf(piece.nodes).map((line) => textPiece(trimmed(line), false, textOf));
  const begins = lines.filter((line) => line !== null && chatLine.test(line.plain.text));
  return begins.length === 0 ? [piece] : lines.filter((line) => line !== null);
}

function wordsOf(piece: Piece): number {
  return isLine(piece) ? wordCount(piece.plain.text) : 0;
}

/** A picture, a byline or a headline in capitals. */
function isOfArticle(piece: Piece): boolean {
  if (piece.kind !== 'text') return piece.kind === 'image';
  const { text } = piece.plain;
  if (wordCount(text) >= HEADLINE && text === text.toUpperCase()) return true;
  return isMarkedByline(text) && readByline(text, false) !== null;
}
