import { wordsOf } from '../../prose/words';
import type { Name } from './name';
import { nameOf } from './name-of';
import { peopleAt, type People } from './people';
import { pastLead, segmentsOf } from './segments';

/** Maximum length of a name of a kind that is in no table, in words. */
const LONGEST = 8;

/**
 * "Đội Trinh sát, Đội Quản giáo, Phân trại số 1, Bệnh xá" for 4: a list cut at every mark, if that gives as many names as
 * the text counts, and fewer were read.
 */
export function namesAsCounted(text: string, counted: People, read: readonly Name[]): Name[] {
  const count = counted.collectives ?? counted.individuals ?? 0;
  if (read.length === 0 || count <= read.length) return [...read];
  const words = wordsOf(text);
  const names = segmentsOf(text, words).flatMap((part) => {
    const from = pastLead(words, part.from, part.to);
    if (peopleAt(words, from) !== null) return [];
    const written = text.slice(words[from]?.start, words[part.to - 1]?.end);
    const isShort = words[from]?.capital === true && part.to - from <= LONGEST;
    return nameOf(written) ?? (isShort ? [{ name: written, office: '', person: false }] : null);
  });
  return names.length === count && names.every((name) => name !== null) ? names : [...read];
}
