import { fold } from '../../language/text';
import { documentNumber, letterDate, letterLine, letterSubject, motto } from '../words/letterhead';

/** Maximum length of a document's number with its issuer, subject and day, in letters. */
const LONGEST = 400;

/** Whether a text has the name or motto of the state, which open an official letter. */
export function hasMotto(text: string): boolean {
  return motto.test(fold(text));
}

/** Whether a text is the number of a document, alone or with its issuer in capitals, subject or day: “SỞ NỘI VỤ Số: 15/QĐ-SNV”. */
export function isNumberLine(text: string): boolean {
  if (text.length > LONGEST || !text.includes('ố')) return false;
  const { issuer, rest } = documentNumber.exec(text)?.groups ?? {};
  if (issuer === undefined || rest === undefined || issuer !== issuer.toUpperCase()) return false;
  return rest.trim() === '' || letterSubject.test(rest) || letterDate.test(rest);
}

/** Whether a line belongs to the head of an official letter: motto, number, addressee, legal bases. */
export function isLetterLine(text: string): boolean {
  return letterLine.test(text) || hasMotto(text) || isNumberLine(text);
}
