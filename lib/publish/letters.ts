/**
 * The letters that the site's own font is cut to; any other is drawn with the reader's.
 * Vietnamese in both cases, ASCII, the marks that newspapers print, and the accents of names from abroad.
 */
const vietnamese =
  'ăâđêôơư àáảãạ ằắẳẵặ ầấẩẫậ èéẻẽẹ ềếểễệ ìíỉĩị òóỏõọ ồốổỗộ ờớởỡợ ùúủũụ ừứửữự ỳýỷỹỵ'.replaceAll(' ', '');
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const press = '\u00a0«»‘’“”–—…·•°±²³½×÷−§©®™₫€→↑';
const abroad = 'äåæçëïîñôöøœßüû';

/** NFC, each letter once. */
export const letters = [
  ...new Set(ascii + press + [vietnamese, abroad].flatMap((row) => [row, row.toUpperCase()]).join('')),
].join('');
