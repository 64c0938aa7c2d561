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

const polite = '(?:nho |can |se |cho |phai |chua )*';
const media = '(?:anh|hinh|video|clip|do hoa|bieu do|bang|so lieu|link|duong dan|ten|trich dan)';
const pending = [
  '(?:todo|fixme|tktk|lorem ipsum)\\b|x{3,}$|(?:fact )?check(?: lai)?$',
  `${polite}(?:hoi|kiem tra|xac minh|kiem chung|check|doi chieu|nghe) lai(?: |$)`,
  `${polite}(?:bo sung|cap nhat|viet) (?:sau|tiep|them sau)$`,
  `${polite}(?:chen|dien|bo sung|them) ${media}\\b`,
  `(?:cho|nho|hoi) (?:bbt|btv|ban bien tap|bien tap|toa soan|thu ky)\\b`,
].join('|');

/** What a writer still has to do, in brackets inside a text, “(hỏi lại tên)”; compared after folding. */
export const pendingNote = new RegExp(`^(?:${pending})`, 'u');

/** The same where square brackets show that it is no aside of the text: “[chưa rõ tên]”. */
export const pendingInSquare = new RegExp(
  `^(?:tk$|(?:nho|can|cho|chua) (?:hoi|kiem|xac|bo sung|them|cap nhat|${media}|ro|co)\\b|(?:kiem tra|xem lai|xac minh|chua ro)\\b|(?:insert|add|need|verify|confirm)\\b|(?:ten (?:tac gia|phong vien|nhan vat|co quan|don vi)|ngay thang|dia danh|dia diem|so lieu)$)`,
  'u',
);

/**
 * “[Chị Hoa sửa giúp em đoạn này nhé]”, “[BTV Hà: thêm ý kiến người dân]”: a paragraph in brackets that asks a colleague for
 * something; compared after folding.
 */
export const deskRequest =
  /^(?:anh|chi|em|ban|nho|bbt|btv)\b.*\b(?:sua|xem|kiem tra|cat|them|duyet|doc|dang|chon|viet|dat|ghep)(?: lai| bot)? (?:giup|ho|gium)\b|^(?:bbt|btv|tkts|bien tap vien|ban bien tap)\b.*\b(?:sua|xem|kiem tra|cat|them|bo sung|hoi|check|viet|chon|dat|thay|doi)\b/u;
