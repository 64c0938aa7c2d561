/* What a writing assistant says around the text that it was asked for; compared after folding. */

const text = '(?:ban|bai|phien ban|noi dung|doan|ban tin|bai viet|ban thao)';

/** “… theo yêu cầu của bạn:”, “… dựa trên nội dung bạn cung cấp.”: what a text was made by or from. */
const madeBy = [
  '(?:da|duoc) (?:bien tap|viet|chinh sua|sua|rut gon|bien soan)|(?:viet|bien tap) lai|theo (?:dung )?yeu cau|(?:cua|cho) ban$',
  '(?:ban|anh|chi) (?:da )?(?:cung cap|yeu cau|gui|dua ra)\\b|(?:duoi |o )?(?:dang|dinh dang) (?:file )?markdown\\b',
].join('|');

/**
 * “Chắc chắn rồi! Đây là bản tin hoàn chỉnh theo yêu cầu của bạn:”, “Câu hỏi rất hay! Mình giải thích cho bạn nhé:”; “Dưới đây là
 * bài viết của ông A:” is a newsroom's.
 */
export const handsOver = new RegExp(
  [
    `^(?:(?:chac chan|duoc|tat nhien|vang)(?: roi| chu| thoi)? )?(?:duoi day|sau day|day) la (?:\\p{L}+ ){0,3}?${text}\\b.*(?:${madeBy})`,
    '^(?:certainly|sure|of course|absolutely|(?:great|good|excellent) (?:question|idea)) here (?:s|is|are)\\b',
    '^here (?:s|is) (?:the|a|an|your) (?:(?:revised|edited|rewritten|polished|updated|translated|draft|improved)\\b|.*\\b(?:you (?:provided|requested|asked|shared|wanted)|your (?:request|prompt|notes)|in markdown)\\b)',
    '^(?:cau hoi|y tuong|yeu cau)(?: cua ban)? (?:rat |qua |that |that su )?(?:hay|thu vi|tuyet voi|tuyet)\\b.*\\b(?:cho|giup) ban\\b',
  ].join('|'),
  'u',
);

/** “Nếu bạn muốn, tôi có thể rút gọn bài viết.”, “Would you like me to …?” */
export const offers =
  /^(?:neu (?:ban|anh|chi)(?: chi)? (?:muon|can)\b.*\b(?:toi|minh|em) (?:co the|se) (?:giup|rut gon|viet|chinh|dieu chinh|bien tap|soan|dich|them|bo sung|tao|dat|lam)\b|(?:ban|anh|chi) co (?:muon|can) (?:toi|minh|em)\b|would you like me to\b|if you (?:d like|would like|want|need)\b.*\bi can (?:also )?(?:help|shorten|write|edit|adjust|translate|add|create|turn|make)\b)/u;

/** What may also end an article of somebody's own: only where the text was handed over above. */
export const closes =
  /^(?:(?:hy|hi) vong\b|(?:hay )?cho (?:toi|minh|em) biet\b|let me know\b|i hope this\b|feel free to\b)/u;

/** “Là một mô hình ngôn ngữ, tôi không thể …”. */
export const speaksAsAssistant =
  /\b(?:voi tu cach )?la mot (?:mo hinh ngon ngu|tro ly)(?: \p{L}+){0,3} toi (?:khong|chua|chi|co the)\b|\bas an ai (?:language )?(?:model|assistant) i\b|\bmy (?:last )?knowledge (?:update|cutoff)\b/u;
