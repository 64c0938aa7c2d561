import type { Honour } from '../../article/article';
import { nameKey } from '../../language/name-key';
import type { RegisterEntry } from './entries';
import type { RegisterNames } from './names';

/** An award given on one occasion, reported by one or more articles. */
export interface RegisterEvent {
  /** What all reports say together. */
  honour: Honour;
  /** The reports of the event, newest first; never empty. */
  mentions: RegisterEntry[];
}

/** Keys of the bodies and persons honoured by an event. */
type Recipients = ReadonlySet<string>;

interface Growing extends RegisterEvent {
  recipients: Set<string>;
}

/**
 * Merges reports of the same award in different articles: award and rank are equal, year, numbers and giver do not
 * contradict, and a recipient or the numbers agree (see `evidenceOf`). Honours of one article are never merged;
 * reading the article has done so.
 * @param entries newest first
 * @returns events in the order of their newest report
 */
export function eventsOf(
  entries: readonly RegisterEntry[],
  { keyOf }: Pick<RegisterNames, 'keyOf'>,
): RegisterEvent[] {
  const events: Growing[] = [];
  const byEvidence = new Map<string, Set<Growing>>();
  for (const entry of entries) {
    const { honour } = entry;
    const recipients = new Set(honour.recipients.map(keyOf));
    const evidence = evidenceOf(honour, recipients);
    const candidates = new Set(evidence.flatMap((each) => [...(byEvidence.get(each) ?? [])]));
    const known = [...candidates].find((event) => isSame(event, entry, recipients));
    const event = known ?? { honour, mentions: [], recipients: new Set() };
    if (!known) events.push(event);
    else event.honour = together(event.honour, honour, event.recipients, keyOf);
    event.mentions.push(entry);
    for (const each of recipients) event.recipients.add(each);
    for (const each of evidence) byEvidence.set(each, (byEvidence.get(each) ?? new Set()).add(event));
  }
  return events.map(({ honour, mentions }) => ({ honour, mentions }));
}

/** Two reports with the same number from here on are hardly a coincidence. */
const TELLING_NUMBER = 10;

/**
 * Keys of which two reports of one award share at least one: a recipient; the numbers and the year; or numbers
 * alone if they are distinctive.
 */
function evidenceOf(
  { award, rank, collectives, individuals, year }: Honour,
  recipients: Recipients,
): string[] {
  const key = `${nameKey(award)}|${nameKey(rank ?? '')}`;
  const numbers = [collectives, individuals].filter((number) => number !== null);
  const counts = `${collectives ?? '-'}|${individuals ?? '-'}`;
  return [
    ...[...recipients].map((each) => `${key}|${each}`),
    ...(year !== null && numbers.length > 0 ? [`${key}|${year}|${counts}`] : []),
    ...(numbers.length > 1 || numbers.some((number) => number >= TELLING_NUMBER) ? [`${key}|${counts}`] : []),
  ];
}

function isSame(event: Growing, { honour, article }: RegisterEntry, recipients: Recipients): boolean {
  const { honour: known, mentions } = event;
  if (mentions.some((telling) => telling.article.slug === article.slug)) return false;
  const agree = <Value>(one: Value | null, other: Value | null) =>
    one === null || other === null || one === other;
  return (
    agree(known.year, honour.year) &&
    agree(known.collectives, honour.collectives) &&
    agree(known.individuals, honour.individuals) &&
    agree(known.awardedBy && nameKey(known.awardedBy), honour.awardedBy && nameKey(honour.awardedBy)) &&
    (recipients.size === 0 || event.recipients.size === 0 || isWithin(recipients, event.recipients))
  );
}

/** Whether the smaller of two sets of names is a subset of the larger. */
function isWithin(one: Recipients, other: Recipients): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  return [...small].every((each) => large.has(each));
}

function together(
  known: Honour,
  honour: Honour,
  recipients: Recipients,
  keyOf: (name: string) => string,
): Honour {
  return {
    ...known,
    year: known.year ?? honour.year,
    collectives: known.collectives ?? honour.collectives,
    individuals: known.individuals ?? honour.individuals,
    awardedBy: known.awardedBy ?? honour.awardedBy,
    recipients: [...known.recipients, ...honour.recipients.filter((name) => !recipients.has(keyOf(name)))],
  };
}

/** Figures about events. */
export interface Totals {
  /** Awards given, each counted once. */
  awards: number;
  /** Reports of them in articles. */
  mentions: number;
  /** Sums of the numbers that articles state; recipients named without a number are not included. */
  collectives: number;
  individuals: number;
}

/** The figures about some events; a number that no article states counts as 0. */
export function totalsOf(events: readonly RegisterEvent[]): Totals {
  const sum = (countOf: (event: RegisterEvent) => number) =>
    events.reduce((total, event) => total + countOf(event), 0);
  return {
    awards: events.length,
    mentions: sum(({ mentions }) => mentions.length),
    collectives: sum(({ honour }) => honour.collectives ?? 0),
    individuals: sum(({ honour }) => honour.individuals ?? 0),
  };
}
