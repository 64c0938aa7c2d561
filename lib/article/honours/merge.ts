import type { Found } from './found';
import { foldBody } from './names/bodies';
import type { Name } from './names/name';
import { peopleAt } from './names/people';
import { isFuller, sameName } from './names/same-name';
import { rankNumber } from './tables/precedence';
import { fold, wordsOf } from '../prose/words';

/** Maximum number of awards of one kind to compare: a longer row is a list that names each once. */
const FARTHEST = 60;

/** Merges reports of the same award into one entry with the details of both; keeps the order. */
export function mergeMentions(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  const alike = new Map<string, number[]>();
  for (const entry of found) {
    const places = alike.get(entry.award) ?? [];
    alike.set(entry.award, places);
    const near = places.slice(-FARTHEST);
    const isSame = (at: number) => kept[at] !== undefined && isSameAward(kept[at], entry);
    const exact = isCounted(entry)
      ? near.find((at) => isSame(at) && kept[at]?.individuals === entry.individuals)
      : undefined;
    const place = exact ?? near.find(isSame);
    const other = place === undefined ? undefined : kept[place];
    // "…, hai lần, năm 1976 và 1978" after several recipients of such an award: it is unclear whose year that is.
    const silent = isSilent(entry) && entry.year !== null && other?.year === null;
    const several = isOneOfYears(entry, found) || (other !== undefined && isOneOfYears(other, found));
    const unclear = several || (silent && near.some((at) => at !== place && isSame(at)));
    if (place !== undefined && other && !unclear) kept[place] = united(other, entry);
    else places.push(kept.push(entry) - 1);
  }
  const beginnings = beginningsOf(kept.map(({ award }) => award));
  const whole = kept.filter(
    (entry) => !isShortened(entry, beginnings) && !isNamedInFullElsewhere(entry, kept),
  );
  const ranked = new Set(kept.filter(({ rank }) => rank !== null).map(({ award }) => award));
  return whole.filter((entry) => !(ranked.has(entry.award) && (isSum(entry) || isSummed(entry, kept))));
}

/** "…, hai lần, năm 1976 và 1978", without a recipient: each is an award of its own. */
function isOneOfYears(entry: Found, found: readonly Found[]): boolean {
  if (!isSilent(entry) || entry.year === null) return false;
  const at = found.indexOf(entry);
  return [found[at - 1], found[at + 1]].some(
    (other) =>
      other?.sentence === entry.sentence &&
      other.award === entry.award &&
      other.rank === entry.rank &&
      other.year !== entry.year,
  );
}

/** "trao Cờ thi đua cho các đơn vị" beside "Cờ thi đua của Chính phủ": the same award by the beginning of its name. */
function isShortened(entry: Found, beginnings: ReadonlySet<string>): boolean {
  const bare = entry.rank === null && entry.awardedBy === null && entry.year === null;
  return bare && isSilent(entry) && beginnings.has(entry.award);
}

/** "Thừa ủy quyền của Thủ tướng, ông A trao Cờ thi đua cho Công ty B" beside "B đón nhận Cờ thi đua của Chính phủ năm 2023". */
function isNamedInFullElsewhere(entry: Found, kept: readonly Found[]): boolean {
  return kept.some(
    (other) =>
      other.award.startsWith(`${entry.award} `) &&
      entry.sentence !== other.sentence &&
      agree(entry.year, other.year) &&
      [null, other.collectives].includes(entry.collectives) &&
      entry.individuals === null &&
      entry.count === null &&
      entry.names.length > 0 &&
      isOfGovernment(entry) &&
      isOfGovernment(other) &&
      entry.names.every((name) => other.names.some((known) => sameName(name, known))),
  );
}

/** The Prime Minister gives what is the Government's. */
function isOfGovernment({ awardedBy }: Found): boolean {
  return awardedBy === null || /^(?:chính phủ|thủ tướng(?: chính phủ)?)$/u.test(fold(awardedBy));
}

/** Every beginning of these names that ends with a word. */
function beginningsOf(awards: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const award of new Set(awards))
    for (let end = award.indexOf(' '); end > 0; end = award.indexOf(' ', end + 1))
      found.add(award.slice(0, end));
  return found;
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
function isSameAward(a: Found, b: Found): boolean {
  return (
    rankNumber(a.rank) === rankNumber(b.rank) &&
    agree(a.collectives, b.collectives) &&
    (agree(a.individuals, b.individuals) || isWhole(a, b) || isWhole(b, a)) &&
    agree(a.count, b.count) &&
    agree(a.year, b.year) &&
    (a.sentence !== b.sentence || a.prose !== b.prose) &&
    !areOfOtherKinds(a, b) &&
    !areItems(a, b) &&
    (sameGiver(a.awardedBy, b.awardedBy) || areState(a, b)) &&
    (isSpecified(a, b) || sameRecipients(a, b))
  );
}

/** "6 tập thể được tặng …: Bộ Chỉ huy A, …", "6 cá nhân được tặng …: ông B, Chỉ huy trưởng A, …". */
function areOfOtherKinds(a: Found, b: Found): boolean {
  const only = (kind: 'collectives' | 'individuals', other: 'collectives' | 'individuals') =>
    a[kind] !== null && a[other] === null && b[kind] === null && b[other] !== null;
  const named = a.names.length > 0 && b.names.length > 0;
  return named && (only('collectives', 'individuals') || only('individuals', 'collectives'));
}

/** "ba người dân và một đại úy" below a picture, "ông A và ba người dân" in the text: the same four. */
function isWhole(caption: Found, { names, individuals }: Found): boolean {
  const persons = names.filter(({ person }) => person).length;
  const counted = individuals ?? 0;
  const shown = caption.individuals ?? 0;
  return isCaption(caption) && persons > 0 && shown > counted && shown <= counted + persons;
}

/** "Cá nhân được tặng là ông A": the names of the report before; "8 người được tặng là …" are others if it names people. */
function isSpecified({ names }: Found, b: Found): boolean {
  const counts = (person: boolean) => (person ? b.individuals : b.collectives) !== null;
  return b.specifies && !names.some(({ person }) => counts(person));
}

/** Two items of one list are two awards, and so are those of two lists if only one has a number or a year. */
function areItems(a: Found, b: Found): boolean {
  if (a.list === null || b.list === null) return false;
  return a.list === b.list || a.year !== b.year || isCounted(a) !== isCounted(b);
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

/** "Đảng, Nhà nước" and "Chủ tịch nước" give the same award; a caption may say who hands it over. */
function areState(a: Found, b: Found): boolean {
  const STATE =
    /^(?:nước (?:chxhcn |cộng hòa xã hội chủ nghĩa )?việt nam|(?:(?:đảng|nhà nước|chủ tịch nước)(?:$|[\s,]+(?:và )?))+)/u;
  return [a, b].every(({ awardedBy }) => awardedBy !== null && STATE.test(foldBody(awardedBy)));
}

/** The same names or numbers, or a report without either; a mere number does not match names elsewhere. */
function sameRecipients(a: Found, b: Found): boolean {
  // "Huyện có 568 Bà mẹ …" counts more than the event before it.
  if (a.possessed !== b.possessed && (isSilent(a) || isSilent(b))) return false;
  if (isSoFar(a) !== isSoFar(b) && !isSilent(a) && !isSilent(b)) return false;
  if (isSilent(a) || isSilent(b) || isWhole(a, b) || isWhole(b, a)) return true;
  if (a.names.length > 0 && b.names.length > 0) {
    const [few, many] = a.names.length < b.names.length ? [a.names, b.names] : [b.names, a.names];
    return few.every((name) => many.some((other) => sameName(name, other)));
  }
  if (isCounted(a) && isCounted(b)) {
    const kinds = ['collectives', 'individuals', 'count'] as const;
    // "6 học sinh nhận A", "trao 6 A cho các học sinh"
    return kinds.some((kind) => a[kind] !== null && a[kind] === b[kind]) || isEach(a, b) || isEach(b, a);
  }
  const [unnamed, other] = a.names.length === 0 ? [a, b] : [b, a];
  if (isAmong(other, unnamed)) return true;
  if (isPart(other) && mayHold(unnamed, other.names)) return true;
  if (isCaption(other) && a.year === b.year && !isCounted(other)) return mayHold(unnamed, other.names);
  return numberOf(unnamed) === other.names.length && mayHold(unnamed, other.names) && unnamed.count === null;
}

/** "Đến nay, toàn huyện đã có 2.025 mẹ được phong tặng …": all that were ever given, and no event. */
function isSoFar({ sentence }: Found): boolean {
  return /^(?:như vậy, )?(?:tính )?(?:cho )?(?:đến|tới) (?:nay|thời điểm|hết|cuối|tháng|năm)(?!\p{L}).* có /iu.test(
    sentence,
  );
}

/** "Công ty A là một trong 7 doanh nghiệp được …": one of those that the other report counts. */
function isAmong({ sentence }: Found, { collectives, individuals }: Found): boolean {
  const words = wordsOf(/\P{L}(?:một|1|01) trong (?:số )?(.{1,60})/iu.exec(sentence)?.[1] ?? '');
  const those = peopleAt(words, 0)?.value;
  if (those === undefined) return false;
  return those.collectives === null
    ? those.individuals !== null && those.individuals === individuals
    : those.collectives === collectives;
}

/** "Trong số đó, Đội A được tặng …", "Trong đợt phong tặng này có ông B": some of those that the text before counts. */
function isPart({ sentence }: Found): boolean {
  return /^trong (?:(?:số )?(?:đó|này)|đợt .{0,90}?này)(?!\p{L})/iu.test(sentence);
}

function isCaption({ prose: { role } }: Found): boolean {
  return role.kind === 'text' && role.caption === true;
}

/** A picture shows some of the recipients that the text counts. */
function mayHold({ collectives, individuals }: Found, names: readonly Name[]): boolean {
  const persons = names.filter(({ person }) => person).length;
  return persons <= (individuals ?? 0) && names.length - persons <= (collectives ?? 0);
}

/** Only says that somebody received it. */
function isSilent(found: Found): boolean {
  return found.names.length === 0 && !found.withheld && !isCounted(found);
}

function isCounted({ collectives, individuals, count }: Found): boolean {
  return [collectives, individuals, count].some((number) => number !== null);
}

/** As many awards as recipients, of whom the other report names nobody. */
function isEach(awards: Found, others: Found): boolean {
  return awards.count !== null && numberOf(awards) === 0 && awards.count === numberOf(others);
}

/** "cho 2 mẹ" and two names are the same number. */
function numberOf({ collectives, individuals }: Found): number {
  return (collectives ?? 0) + (individuals ?? 0);
}

/** The fuller name; that of the text if a caption differs from it. */
function giverOf(a: Found, b: Found): string | null {
  if (isCaption(a) !== isCaption(b) && areState(a, b)) return isCaption(a) ? b.awardedBy : a.awardedBy;
  // "thay mặt Đảng, Nhà nước, ông A trao" what the head of state gave.
  const head = [a.awardedBy, b.awardedBy].find((giver) => giver !== null && fold(giver) === 'chủ tịch nước');
  if (head !== undefined) return head;
  return (b.awardedBy?.length ?? 0) > (a.awardedBy?.length ?? 0) ? b.awardedBy : a.awardedBy;
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
    awardedBy: giverOf(a, b),
  };
}
