/** The marks of notes about who signs: “A (1)”, “A*”, “A¹, B¹,²*”. */
const noteMarks =
  /\s*(?:(?:\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹]+(?:,[¹²³⁴⁵⁶⁷⁸⁹]+)*)\*{0,3}|\(?\*{1,3}\)?)(?=\s*(?:[,;&]|(?:và|and)\s|$))/gu;

/** The same as digits, which of one name alone belong to it: “A1, B1,2*”. */
const digitMarks = /(?<=\p{Ll})\d(?:,\d)*\*{0,3}(?=\s*(?:[,;&]|(?:và|and)\s|$))/gu;

/** A byline without the marks of notes. */
export function withoutNotes(line: string): string {
  const bare = line.replace(noteMarks, '');
  return (bare.match(digitMarks) ?? []).length > 1 ? bare.replace(digitMarks, '') : bare;
}

/** Whether the names of a byline have marks of notes, which are below it. */
export function hasNotes(line: string): boolean {
  return withoutNotes(line) !== line;
}

/** The mark at the beginning of a note below a text. */
const noteMark = /^(?:[([]\d{1,2}[)\]]|[¹²³⁴⁵⁶⁷⁸⁹]|[*†]+|\([*†]+\))\s*[\p{L}“"]/u;

/** The same right below the names that it is about, where it may be a digit alone. */
const signersMark = /^(?:\(?\*\)?|[¹²³⁴⁵⁶⁷⁸⁹]|[([]?\d[)\]]?)\s?\p{Lu}/u;

/** Whether a text is a note below an article: “(1) Đại Nam thực lục, tập 1”, “* Tên nhân vật đã thay đổi.” */
export function opensNote(text: string): boolean {
  return noteMark.test(text);
}

/** Whether a text is a note about who signs above it: “¹ Viện Hải sản”, “1 Viện Hải sản”. */
export function opensSignersNote(text: string): boolean {
  return signersMark.test(text);
}
