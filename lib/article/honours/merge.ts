import type { Found } from './found';
import { foldBody } from './names/bodies';
import { isBody } from './names/kinds';
import type { Name } from './names/name';
import { rankNumber } from './tables/precedence';
import { fold, wordsOf } from '../prose/words';

/** Maximum number of awards of one kind to compare: a longer row is a list that names each once. */
const FARTHEST = 60;

/** Merges reports of the same award into one entry with the details of both; keeps the order. */
export function mergeTold(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  const alike = new Map<string, number[]>();
  for (const entry of found) {
    const places = alike.get(entry.award) ?? [];
    alike.set(entry.award, places);
    const place = places.slice(-FARTHEST).find((at) => kept[at] && isToldOf(kept[at], entry));
    const other = place === undefined ? undefined : kept[place];
    if (place !== undefined && other) kept[place] = united(other, entry);
    else places.push(kept.push(entry) - 1);
  }
  const ranked = new Set(kept.filter(({ rank }) => rank !== null).map(({ award }) => award));
  return kept.filter((entry) => !(ranked.has(entry.award) && (isSum(entry) || isSummed(entry, kept))));
}

/** "Huân chương Chiến công cho 3 cá nhân": a total, dropped if the ranks are reported one by one. */
function isSum({ rank, names }: Found): boolean {
  return rank === null && names.length === 0;
}

/** "A được tặng 02 Huân chương Độc lập (hạng Nhì, hạng Ba)": the ranks in the sentence account for all of it. */
function isSummed(entry: Found, all: readonly Found[]): boolean {
  const names = ({ names }: Found) => names.map(({ name }) => name).join('|');
  return (
    entry.rank === null &&
    all.some(
      (other) =>
        other.rank !== null &&
        other.award === entry.award &&
        other.sentence === entry.sentence &&
        names(other) === names(entry),
    )
  );
}

/** Whether two reports are of one award: no details disagree, and neither has a number that the other lacks. */
function isToldOf(a: Found, b: Found): boolean {
  return (
    rankNumber(a.rank) === rankNumber(b.rank) &&
    agree(a.collectives, b.collectives) &&
    agree(a.individuals, b.individuals) &&
    agree(a.count, b.count) &&
    agree(a.year, b.year) &&
    a.sentence !== b.sentence &&
    !areItems(a, b) &&
    sameGiver(a.awardedBy, b.awardedBy) &&
    (b.specifies || sameRecipients(a, b))
  );
}

/** Two items of one list are two awards. */
function areItems(a: Found, b: Found): boolean {
  return a.list !== null && a.list === b.list;
}

function agree<Value>(a: Value | null, b: Value | null): boolean {
  return a === null || b === null || a === b;
}

/**
 * "Tổng cục trưởng" is "Tổng cục trưởng Tổng cục Hải quan", "LĐLĐ tỉnh" is "LĐLĐ tỉnh Kiến An"; an award by the head of
 * a body is by the body.
 */
function sameGiver(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [one, two] = [foldBody(a), foldBody(b)].sort((x, y) => x.length - y.length);
  return one === two || two?.startsWith(`${one ?? ''} `) === true || two?.endsWith(` ${one ?? ''}`) === true;
}

/** The same names or numbers, or a report without either; a mere number does not match names elsewhere. */
function sameRecipients(a: Found, b: Found): boolean {
  if (isSilent(a) || isSilent(b)) return true;
  if (a.names.length > 0 && b.names.length > 0) {
    const [few, many] = a.names.length < b.names.length ? [a.names, b.names] : [b.names, a.names];
    return few.every((name) => many.some((other) => sameName(name, other)));
  }
  if (isCounted(a) && isCounted(b)) {
    const kinds = ['collectives', 'individuals', 'count'] as const;
    return kinds.some((kind) => a[kind] !== null && a[kind] === b[kind]);
  }
  const [unnamed, other] = a.names.length === 0 ? [a, b] : [b, a];
  if (isCaption(other) && a.year === b.year && !isCounted(other)) return mayHold(unnamed, other.names);
  return numberOf(unnamed) === other.names.length && mayHold(unnamed, other.names) && unnamed.count === null;
}

function isCaption({ prose: { standing } }: Found): boolean {
  return standing.kind === 'text' && standing.caption === true;
}

/** A picture shows some of the recipients that the text counts. */
function mayHold({ collectives, individuals }: Found, names: readonly Name[]): boolean {
  const persons = names.filter(({ person }) => person).length;
  return persons <= (individuals ?? 0) && names.length - persons <= (collectives ?? 0);
}

/** Only says that somebody received it. */
function isSilent(found: Found): boolean {
  return found.names.length === 0 && !isCounted(found);
}

function isCounted({ collectives, individuals, count }: Found): boolean {
  return [collectives, individuals, count].some((number) => number !== null);
}

/** "cho 2 mẹ" and two names are the same number. */
function numberOf({ collectives, individuals }: Found): number {
  return (collectives ?? 0) + (individuals ?? 0);
}

/** "Công ty chứng khoán SSI" is "Công ty Cổ phần chứng khoán SSI", and its director counts as the company. */
function sameName(a: Name, b: Name): boolean {
  const [one, two] = [foldBody(a.name), foldBody(b.name)];
  if (one === two || isInitials(one, two) || isInitials(two, one)) return true;
  if (isBegun(one, two) || isBegun(two, one)) return true;
  if (isTail(one, two) || isTail(two, one)) return true;
  if (isShortFor(one, two) || isShortFor(two, one)) return true;
  return standsFor(a, b) || standsFor(b, a) || isHeadOf(one, two) || isHeadOf(two, one);
}

/** "Vạn Xuân" for "Tập đoàn Vạn Xuân": the proper part of a body's name. */
function isTail(short: string, long: string): boolean {
  return (
    short.split(' ').length >= 2 &&
    long.endsWith(` ${short}`) &&
    isBody(wordsOf(long), 0) &&
    !isBody(wordsOf(short), 0)
  );
}

/** "Lữ đoàn 161" for "Lữ đoàn 161 (Bộ Tư lệnh Vùng 3 Hải quân)", "Trường THPT A" for "Trường THPT A, thành phố B". */
function isBegun(short: string, long: string): boolean {
  return long.startsWith(`${short} (`) || long.startsWith(`${short}, `);
}

/** "VTV" for "Đài Truyền hình Việt Nam" is not certain; "EVN (Tập đoàn Điện lực)" explains itself. */
function isInitials(short: string, long: string): boolean {
  return !short.includes(' ') && (long.endsWith(`(${short})`) || long.startsWith(`${short} (`));
}

function isShortFor(short: string, long: string): boolean {
  const words = short.split(' ');
  const longer = long.split(' ');
  if (words.length < 2 || words[0] !== longer[0] || words.at(-1) !== longer.at(-1)) return false;
  let at = 0;
  for (const word of longer) if (word === words[at]) at += 1;
  return at === words.length;
}

function standsFor(person: Name, body: Name): boolean {
  return person.person && !body.person && fold(person.office).includes(fold(body.name));
}

/** "tập thể lãnh đạo Cục A" for "Cục A". */
function isHeadOf(head: string, body: string): boolean {
  return (
    head.endsWith(body) &&
    /^(?:tập thể |ban |đại diện |lãnh đạo |cán bộ )+$/.test(head.slice(0, -body.length))
  );
}

function united(a: Found, b: Found): Found {
  const names = [...a.names];
  for (const name of b.names) {
    const at = names.findIndex((other) => sameName(other, name));
    const other = names[at];
    if (!other) names.push(name);
    else if (isFuller(name, other)) names[at] = name;
  }
  return {
    ...a,
    names,
    collectives: a.collectives ?? b.collectives,
    individuals: a.individuals ?? b.individuals,
    count: a.count ?? b.count,
    year: a.year ?? b.year,
    awardedBy: (b.awardedBy?.length ?? 0) > (a.awardedBy?.length ?? 0) ? b.awardedBy : a.awardedBy,
  };
}

/** Whether the first of two names for one recipient is better: the body's, in full, not its head's. */
function isFuller(name: Name, other: Name): boolean {
  if (name.person || other.person) return other.person && !name.person;
  if (isHeadOf(fold(other.name), fold(name.name)) || other.name.startsWith(`${name.name} (`)) return true;
  if (name.name.startsWith(`${other.name} (`)) return false;
  return name.name.length > other.name.length && !isHeadOf(fold(name.name), fold(other.name));
}
