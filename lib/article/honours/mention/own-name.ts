import { phraseAt, phraseSet } from '../../prose/phrases';
import type { Word } from '../../prose/words';
import { written } from '../../prose/written';
import type { Award } from '../tables/awards';
import { giverHeads } from '../tables/givers';
import { isInDuty } from '../names/segments';
import { endsGiver } from './award-givers';

const heads = phraseSet(giverHeads);
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
  // "Kỷ niệm chương Vì …", "Huy chương Vì sự nghiệp …"
  if (award.named && (words[to]?.form === 'vì' || words[to - 1]?.form === 'nghiệp')) {
    let end = words[to]?.form === 'vì' ? to + 1 : to;
    while (
      end < Math.min(words.length, to + LONGEST_NAME) &&
      (!endsGiver(text, words, end) || isInDuty(words, end)) &&
      !isOfGiver(words, end)
    )
      end += 1;
    return { name: end > to ? `${name} ${written(text, words, to, end)}` : name, to: end };
  }
  if (!award.named || words[to]?.form !== '"') return { name, to };
  for (let close = to + 1; close < Math.min(words.length, to + LONGEST_NAME); close += 1) {
    if (words[close]?.form === '"')
      return { name: `${name} ${written(text, words, to, close + 1)}`, to: close + 1 };
  }
  return { name, to };
}

/** "… của Bộ trưởng Bộ Y tế", but not "vì sự phát triển của phụ nữ Việt Nam". */
function isOfGiver(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.form === 'của' && words[at + 1]?.capital === true && phraseAt(heads, words, at + 1) !== null
  );
}
