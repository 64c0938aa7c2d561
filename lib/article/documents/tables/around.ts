/** Verbs of issuing, behind which a document is named and before which the day and who did it. */
export const issues: readonly string[] = [
  'ban hành',
  'đã ban hành',
  'ký ban hành',
  'ký',
  'thông qua',
  'công bố',
  'phát hành',
  'có',
  'gửi',
  'ra',
  'issued',
  'signed',
  'passed',
  'promulgated',
];

/** What may stand between a document and its day or issuer. */
export const tails: readonly string[] = [
  'của',
  'do',
  'được',
  'đã',
  'ban hành',
  'ký ban hành',
  'ký',
  'vào',
  'thông qua',
  'được thông qua',
  'đề ngày',
  'cùng',
  'is',
  'was',
  'dated',
  'of',
  'the',
  'by',
  'issued',
  'on',
  'signed',
];

/** Behind a document or a kind: from when it holds. */
export const forces: readonly string[] = [
  'có hiệu lực',
  'có hiệu lực thi hành',
  'hiệu lực',
  'hiệu lực thi hành',
  'bắt đầu có hiệu lực',
  'takes effect',
  'take effect',
  'took effect',
  'comes into force',
  'came into force',
  'entered into force',
  'effective',
];

/** Between that and the day. */
export const forceLinks: readonly string[] = [
  'kể từ',
  'từ',
  'vào',
  'bắt đầu từ',
  'thi hành',
  'thi hành từ',
  'from',
  'on',
  'as of',
  'as from',
];

/** Before a day: it is no day of signing. */
export const otherDays: ReadonlySet<string> = new Set([
  'từ',
  'đến',
  'trước',
  'sau',
  'hết',
  'from',
  'until',
  'before',
  'after',
]);

/** In brackets behind a document: how it is called from there on. */
export const definitions: readonly string[] = [
  'sau đây gọi tắt là',
  'sau đây gọi là',
  'sau đây viết tắt là',
  'gọi tắt là',
  'gọi là',
  'viết tắt là',
  'viết tắt',
  'hereinafter referred to as',
  'hereinafter',
];

/** Where a document's title begins, and where it ends. */
export const titleBegins: readonly string[] = [
  'về',
  'về việc',
  'v/v',
  'quy định',
  'hướng dẫn',
  'sửa đổi',
  'on',
];
export const titleEnds =
  /[;:(]|\.(?=\s|$)| có hiệu lực| của Bộ | thay thế | \| |, (?:đã|thì|doanh nghiệp|người) /u;
