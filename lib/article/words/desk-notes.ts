const desk =
  '(?:bbt|btv|ban bien tap|bien tap(?: vien)?|toa soan|thu ky(?: toa soan)?|hoa si|trinh bay|ky thuat|dan trang|phong anh)';

/**
 * “Ghi chú cho BBT: …”, “Nhắn họa sĩ: …”, “Ghi chú nội bộ: …”, “TODO: …”, compared after folding; a note by the newsroom is
 * for readers.
 */
export const deskNote = new RegExp(
  `^(?:(?:ghi chu|luu y|nhan|loi nhan)(?: cho| gui| toi)? ${desk}\\b|(?:ghi chu|luu y) (?:noi bo|bien tap)\\b|todo\\b|fixme\\b)`,
  'u',
);
