import { addNames, type Found, type UnreadAward } from './found';
import type { Outline } from './frames/outline';
import type { Life } from './life';
import type { Line } from './line';
import type { Course } from './mood/course';
import { giverSpecified, personAlone, specifiedIn } from './recipients/specified';
import { titledIn } from './recipients/titled';

/** What the preceding text said. */
export interface Memory {
  outline: Outline;
  /** The honours of the last sentence that reported any. */
  found: Found[];
  /** The number of sentences since then. */
  age: number;
  /** Whether the last sentence listed recipients of these honours, so that paragraphs may continue the list. */
  listing: boolean;
  thisYear: number | null;
  unread: UnreadAward[];
  course: Course;
  /** The sentences of the article so far, to resolve words such as "đơn vị". */
  before: Line[];
  life: Life;
}

/** Number of sentences after which a named recipient no longer belongs to the award. */
export const MEMORY = 3;

/** A paragraph below a list of recipients that is one person more; adds them. */
export function namesOneMore(text: string, { listing, found }: Memory): boolean {
  const [only] = found;
  const persons = listing && only && found.length === 1 ? personAlone(text) : [];
  if (only && persons.length > 0) addNames(only, persons);
  return persons.length > 0;
}

/** Adds to the honours found last those whom a sentence names as their recipients, and by whom. */
export function specifyLast(line: Line, memory: Memory): void {
  const { found, age } = memory;
  const last = meant(line, found);
  if (!found[0] || age > MEMORY) return;
  const specified = last ? specifiedIn(line, last, age === 0) : [];
  if (last) addNames(last, specified);
  if (last && specified.length > 0) last.awardedBy ??= giverSpecified(line, last.award);
  memory.listing = specified.length > 0;
  const titled = titledIn(line);
  for (const entry of found) addNames(entry, titled.get(entry.award) ?? []);
}

/** The only honour, or "9 nghệ nhân được phong tặng gồm …" behind "547 người, trong đó tỉnh A có 9": the one with this number. */
function meant({ tokens }: Line, found: readonly Found[]): Found | undefined {
  if (found.length <= 1) return found[0];
  const counted = tokens.find(({ kind }) => kind === 'people');
  if (counted?.kind !== 'people') return undefined;
  const { individuals, collectives } = counted.people;
  const same = found.filter(
    (entry) => entry.individuals === individuals && entry.collectives === collectives,
  );
  return same.length === 1 && (individuals ?? collectives) !== null ? same[0] : undefined;
}

/** "Trong đó, 2 Nghệ nhân nhân dân gồm: …; 3 Nghệ nhân ưu tú gồm: …" right after a sentence that reports these awards. */
export function breaksDown({ text, tokens }: Line, { found, age }: Memory): boolean {
  if (age > 0 || !/^(?:trong (?:số )?đó|cụ thể|theo đó|gồm)(?: là| gồm| có)?\P{L}/iu.test(text)) return false;
  const awards = tokens.filter((token) => token.kind === 'award');
  return awards.every(({ name, count }) => count !== null && found.some(({ award }) => award === name));
}
