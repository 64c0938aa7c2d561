/* What mail programs write around a message, in Vietnamese and English. */

/** Names of the lines above an e-mail. */
export const mailLineNames = {
  title: ['subject', 'chủ đề', 'tiêu đề'],
  date: ['date', 'sent', 'ngày', 'ngày gửi', 'đã gửi', 'gửi lúc', 'thời gian'],
  sender: ['from', 'từ', 'người gửi'],
  others: [
    ...[
      'to',
      'cc',
      'bcc',
      'reply-to',
      'importance',
      'attachments',
      'đến',
      'tới',
      'gửi',
      'gửi đến',
      'gửi tới',
    ],
    ...[
      'người nhận',
      'nơi nhận',
      'đồng gửi',
      'sao gửi',
      'trả lời',
      'đính kèm',
      'tệp đính kèm',
      'tập tin đính kèm',
    ],
    ...['message-id', 'mime-version', 'content-type', 'content-transfer-encoding', 'content-language'],
    ...['in-reply-to', 'references', 'return-path', 'delivered-to', 'received', 'x-mailer', 'user-agent'],
    ...['x-priority', 'priority', 'thread-topic', 'thread-index'],
  ],
} as const;

/** A line above an e-mail, in whose marks of emphasis its name may be; captures name and value. */
export const mailLine = new RegExp(
  `^[*_]{0,2}(${Object.values(mailLineNames).flat().join('|')})[*_]{0,2}[ \\t]*:[*_]{0,2}[ \\t]*(.*)$`,
  'iu',
);

/** The line above a message that is passed on, or quoted below an answer. */
export const mailBanner =
  /^(?:-{3,}[ \t]*(?:forwarded message|original message|thư chuyển tiếp|thư gốc|tin nhắn được chuyển tiếp)[ \t]*-{3,}|begin forwarded message:|bắt đầu thư (?:được )?chuyển tiếp:)[ \t]*(?:\n\s*|$)/iu;

/** The line above an earlier message that an answer quotes: “Vào 09:12, Th 3, 18 thg 11, 2025 Lê An <an@…> đã viết:”. */
export const mailQuote =
  /^(?:on|vào)(?!\p{L})(?=[^\n]{0,200}(?:@|\d:\d\d))[^\n]{4,200}(?<!\p{L})(?:wrote|viết)\s*:/iu;

/** What comes before the subject of an answer or of mail passed on. */
export const mailPrefixes =
  /^(?:(?:re|fwd?|tr|trả lời|chuyển tiếp|(?:gửi |tin )?bài(?: viết| cộng tác)?)[ \t]*:[ \t]*)+/iu;

/** The device or program below a message: “Gửi từ iPhone của tôi”; compared with a folded line. */
export const mailSignature =
  /^(?:(?:da |duoc )?gui tu|sent from|get outlook for)(?: (?!\d)\p{L}+){0,3} (?:iphone|ipad|android|samsung|dien thoai|outlook|zalo|ios|mail|yahoo mail|gmail)\b.{0,30}$/u;

/** An e-mail address alone. */
export const mailAddress = /^[^\s@]{1,60}@[^\s@]{1,60}\.[a-z]+$/iu;
