import { genres } from '../words/people';

/** “của” and a colon may stand a few words behind the genre: “Ghi chép từ đảo của A”. */
const genre = new RegExp(`^(?:${genres.join('|')})(?:(?: \\S+){0,3} của ?:?|(?: \\S+){0,2}:| [–-])? `, 'iu');

/** Divides “Truyện ngắn của A” into the genre and its author; null without a genre: “Truyện Kiều của A”. */
export function genreIn(text: string): { label: string; names: string } | null {
  const label = genre.exec(text)?.[0] ?? '';
  const names = text.slice(label.length);
  const behindFirst = label.slice(1);
  const isLabel = behindFirst === behindFirst.toLowerCase() || label === label.toUpperCase();
  return label !== '' && isLabel && /^\p{Lu}/u.test(names) ? { label: label.trim(), names } : null;
}
