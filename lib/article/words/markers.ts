/** What old exports write around the address an article was taken from; compared after folding. */
export const sourceLink = /^xem chi tiet (?:o|tai) day$/;

/** A line at an article's end that says which page it was taken from: “Nguồn GD&TĐ: https://…”. */
export const sourceLine =
  /^(?:nguồn(?: tin)?|theo|link (?:bài )?gốc|bài gốc|source)\s*:?\s*(?<name>[^:]{1,40}?)?\s*[:(–-]?\s*(?<url>https?:\/\/[^\s)]+)\)?$/iu;

/**
 * The word that old exports glue before the standfirst at the end of a file: “moreNăm 2020”, “more(HDDTVN) – …”.
 * Followed by a capital, a bracket or a digit at once, it is no English word.
 */
export const closingMore = /more(?=[\p{Lu}\p{N}(“"‘'#[–-]|\p{Ll}\p{Lu})/u;

/** Codes that stood for little pictures: “:gift:”. */
export const emojiCode = /:[a-z][a-z0-9_+-]*:/g;

/** One that stands apart from words and numbers, and so is no “12:ab:30”. */
export const loneEmojiCode = /(?<![\p{L}\p{N}]):[a-z][a-z0-9_+-]+:(?![\p{L}\p{N}])/gu;
