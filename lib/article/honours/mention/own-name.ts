import type { Word } from '../../prose/words';
import type { Award } from '../tables/awards';
import { endsGiver } from './award-givers';
import { written } from '../../prose/written';

const LONGEST_NAME = 24;

/** Kỷ niệm chương “Vì sự nghiệp giáo dục”, Huy hiệu 30 năm tuổi Đảng. */
export function ownName(
  text: string,
  words: readonly Word[],
  found: { award: Award; from: number; to: number },
): { name: string; to: number } {
  const { award, to } = found;
  const number = words.slice(found.from, to).find((word) => /^\d+$/.test(word.form))?.form ?? '';
  const name = award.name.replace('#', number);
  if (award.named && words[to]?.form === 'vì') {
    let end = to + 1;
    while (end < Math.min(words.length, to + LONGEST_NAME) && !endsGiver(text, words, end)) end += 1;
    return { name: `${name} ${written(text, words, to, end)}`, to: end };
  }
  if (!award.named || words[to]?.form !== '"') return { name, to };
  for (let close = to + 1; close < Math.min(words.length, to + LONGEST_NAME); close += 1) {
    if (words[close]?.form === '"')
      return { name: `${name} ${written(text, words, to, close + 1)}`, to: close + 1 };
  }
  return { name, to };
}
