import { fold } from '../../language/text';
import { letterLine, motto } from '../words/letterhead';

/** Whether a text has the name or motto of the state, which open an official letter. */
export function hasMotto(text: string): boolean {
  return motto.test(fold(text));
}

/** Whether a line belongs to the head of an official letter: motto, number, addressee, legal bases. */
export function isLetterLine(text: string): boolean {
  return letterLine.test(text) || hasMotto(text);
}
