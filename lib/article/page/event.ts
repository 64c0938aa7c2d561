import { toString } from 'mdast-util-to-string';
import type { Piece } from '../pieces';
import { findPageDates } from './date';
import { worksOf } from './works';

const venue = /(?<!\p{L})(?:địa điểm|nơi (?:tổ chức|diễn ra)|venue|location|where)\s*:/iu;

/** An hour in a line, and an hour that begins one: “7h30 – 16h00: …”, “8 giờ: …”. */
const hour = /(?<!\d)\d{1,2}\s*(?:h|giờ|:)\s*(?:\d{2})?(?![\p{L}\d])/iu;
export const opensWithHour = new RegExp(`^(?:[-–+•*]\\s*|từ\\s+|from\\s+)*${hour.source}`, 'iu');

/** What a page's time says, beside its digits: “08:30 GMT+7”, “8:30 AM”. */
const ofTime = /(?<!\p{L})(?:gmt|utc|ict|am|pm|sa|ch)(?!\p{L})/giu;

/** Where something takes place, beside its day: “18:00 ngày 22/11/2025, sân Thiên Trường”. */
const place =
  /(?<!\p{L})(?:[Tt]ại|[Ss]ân(?: vận động)?|SVĐ|[Nn]hà (?:thi đấu|hát|văn hóa|văn hoá)|[Hh]ội trường|[Rr]ạp|[Qq]uảng trường)\s+\p{Lu}/u;

/** Whether a line says where something takes place: “📍 Địa điểm: …”, “Venue: …”. */
export function saysWhere(line: string): boolean {
  return venue.test(line);
}

/** A line that says what a work is about which the text is: “Tên sách: …”, “NXB: …”. */
const ofWork =
  /^(?:tên (?:sách|phim|tác phẩm|truyện|vở|bài hát)|tác phẩm|cuốn sách|nxb|nhà xuất bản|đạo diễn|diễn viên|số trang|giá bìa|khởi chiếu|publisher|pages|isbn|directed by|director|cast)\s*:/iu;

/** Whether a line is one of those that describe a work, so that an author beside it is the work's. */
export function describesWork(line: string): boolean {
  return ofWork.test(line);
}

/**
 * Whether a piece is beside the place of an event, above its programme or among the lines that describe a work, so that its
 * date and names are not the page's.
 */
export function isOfEvent(pieces: readonly Piece[], index: number): boolean {
  const around = [pieces[index - 1], pieces[index], pieces[index + 1]];
  return (
    around.some((piece) => piece?.kind === 'text' && isSubjectLine(piece.plain.text)) ||
    namesPlace(pieces[index]) ||
    headsProgramme(pieces[index], pieces[index + 1])
  );
}

function isSubjectLine(line: string): boolean {
  return saysWhere(line) || describesWork(line);
}

function namesPlace(piece: Piece | undefined): boolean {
  // “Tin, ảnh: Đại sứ quán Việt Nam tại Lào” says who wrote.
  return piece?.kind === 'text' && place.test(piece.plain.text) && worksOf(piece.plain.text).length === 0;
}

/** Whether a piece is a day without an hour, and what is below begins with one: “Thứ Hai, 17/11/2025”, then “8:00: Khai mạc”. */
export function headsProgramme(piece: Piece | undefined, below: Piece | undefined): boolean {
  if (piece?.kind !== 'text' || hour.test(piece.plain.text)) return false;
  const first = firstOf(below);
  return (
    opensWithHour.test(first) &&
    /\p{L}{2}/u.test(first.replace(opensWithHour, '').replace(ofTime, '')) &&
    findPageDates(piece.plain.text).dates.length > 0
  );
}

/** The text of a paragraph, of a list's first item, or of the first row below a table's head. */
function firstOf(piece: Piece | undefined): string {
  if (piece?.kind === 'text') return piece.plain.text;
  if (piece?.kind !== 'block' || (piece.node.type !== 'list' && piece.node.type !== 'table')) return '';
  const first = piece.node.children[piece.node.type === 'list' ? 0 : 1];
  return (first?.children ?? []).map((child) => toString(child).trim()).join(' ');
}
