import type { Piece } from '../pieces';

const venue = /(?<!\p{L})(?:địa điểm|nơi (?:tổ chức|diễn ra)|venue|location|where)\s*:/iu;

/** Whether a line says where something takes place: “📍 Địa điểm: …”, “Venue: …”. */
export function saysWhere(line: string): boolean {
  return venue.test(line);
}

/** Whether a piece is beside the place of an event, so that its date is the event's, not the page's. */
export function isOfEvent(pieces: readonly Piece[], index: number): boolean {
  return [pieces[index - 1], pieces[index], pieces[index + 1]].some(
    (piece) => piece?.kind === 'text' && saysWhere(piece.plain.text),
  );
}
