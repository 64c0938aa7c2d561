/* What contributors write to the newsroom around an article; compared after folding. */

const newsroom =
  '(?:(?:cac |quy )?(?:anh|chi|ban)(?: chi)?|ban bien tap|bbt|(?:quy )?(?:toa soan|bao|tap chi)|editors?|team|(?:sir|madam|mr|ms|mrs)(?: \\p{L}+)?)';

/** “Kính gửi Ban biên tập,”, “Chào anh Long,”, “Dear editor,”. */
export const salutation = new RegExp(
  `^(?:(?:kinh|than) )?(?:gui|chao|dear|hi|hello)(?: (?:den|toi))? ${newsroom}(?: \\p{L}+){0,3}$`,
  'u',
);

/** “Em gửi bài ạ”, “Chào BBT, mình gửi bài mới”. */
export const handsIn = new RegExp(
  `^(?:(?:(?:kinh|than) )?(?:gui|chao) ${newsroom} )?(?:em|toi|minh|chung toi|chau)(?: \\p{L}+){0,2}? (?:gui|nop|chuyen)(?: \\p{L}+){0,4}? (?:bai|anh|tin|ban thao|file|tep)\\b`,
  'u',
);

/** “Em cảm ơn Ban biên tập ạ”, “Mong anh chị duyệt giúp em”. */
export const thanks = new RegExp(
  `^(?:(?:em|toi|minh|chung toi) )?(?:(?:xin )?(?:chan thanh |tran trong )?cam on ${newsroom}(?: \\p{L}+){0,6}|(?:rat |kinh )?mong (?:duoc )?${newsroom}(?: \\p{L}+)? (?:duyet|xem xet|su dung|dang|sua|bien tap)\\b.*)$`,
  'u',
);

/** “Nhuận bút xin gửi về …”. */
export const payment = /\bnhuan but\b/u;

/** How somebody is reached or paid. */
export const contact =
  /^(?:(?:so )?(?:sdt|dt|dtdd|dd|di dong|dien thoai)|mobile|tel|phone|zalo|e ?mail|dia chi|(?:thong tin )?lien he|stk|so (?:tk|tai khoan)|chu (?:tk|tai khoan)|cccd|cmnd)\b/u;

/** The closing formula of a letter, alone on its line. */
export const closing =
  /^(?:tran trong|kinh thu|than ai|(?:xin )?(?:chan thanh|tran trong) cam on|(?:best |kind |warm )?regards|(?:yours )?sincerely)$/;

/** How a line begins that was said in a chat, as Zalo and WhatsApp copy it: “[09:14, 26/11/2026] Chị Hà: ”, “26/11/2026, 09:14 - Hà: ”. */
export const chatLine =
  /^(?:\[(?:\d{1,2}:\d{2}(?::\d{2})?,? \d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?)\]|\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d{2} -) [^:\n]{1,40}: ?/u;
