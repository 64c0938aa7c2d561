import { fold } from '../language/text';
import { machineAlts } from './words/captions';

/** What a screen reader is told of a picture: its alt text, or the caption where that is a machine's word. */
export function shownAlt(alt: string, src: string, caption: string | null): string {
  return isMachineAlt(alt, src) ? (caption ?? '') : alt;
}

/** Nothing a person wrote: no text, a file's name, a title without its marks, a placeholder. */
export function isMachineAlt(alt: string, src: string): boolean {
  const folded = fold(alt);
  if (folded === '' || machineAlts.test(folded) || nameOf(src).endsWith(folded)) return true;
  const bare = alt.toLowerCase() === alt && /^[\x20-\x7e]*$/.test(alt);
  return bare && (/\d/.test(alt) || folded.split(' ').length > 5);
}

/** The file name in an address, folded, without its extension. */
function nameOf(src: string): string {
  const name = src
    .replace(/[?#][^]*/, '')
    .replace(/^.*\//, '')
    .replace(/\.[a-z]{3,4}$/i, '');
  return fold(name);
}
