import { languageOf } from '../language/detect';
import { fold } from '../language/text';
import { machineAlts } from './words/captions';

/** The text for screen readers: the alt text, or the caption if the alt text is machine-made. */
export function shownAlt(alt: string, src: string, caption: string | null): string {
  return isMachineAlt(alt, src) ? (caption ?? '') : alt;
}

/** Whether nobody wrote this alt text: it is empty, a file name, a title without its marks, or a placeholder. */
export function isMachineAlt(alt: string, src: string): boolean {
  const folded = fold(alt);
  if (folded === '' || machineAlts.test(folded) || nameOf(src).endsWith(folded)) return true;
  const bare = alt.toLowerCase() === alt && /^[\x20-\x7e]*$/.test(alt);
  const words = folded.split(' ');
  // A sentence in English has no marks to lose.
  const isEnglish = words.filter((word) => /^[a-z]+$/.test(word)).length > 5 && languageOf(alt) === 'en';
  return bare && !isEnglish && (/\d/.test(alt) || words.length > 5);
}

/** “Tên bài - Ảnh 2.”: alt text numbered by a newspaper's software, with the caption below. */
export function isNumbered(alt: string): boolean {
  return /\S\s?[-–—]\s*(?:Ảnh|Photo)\s+\d+\s*\.?$/iu.test(alt);
}

/** The file name in an address, folded, without its extension. */
function nameOf(src: string): string {
  const name = src
    .replace(/[?#][^]*/, '')
    .replace(/^.*\//, '')
    .replace(/\.[a-z]{3,4}$/i, '');
  return fold(name);
}
