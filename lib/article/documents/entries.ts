import type { CitedDocument, SubjectDocument } from '../article';
import { agencyOf } from './agency';
import type { Identity } from './identity/identity';
import type { Mention } from './mention';
import type { Meaning } from './meaning';
import { writtenOf } from './mentions';
import { placeIn, type Placed } from './places';
import type { StatedDocument, Statement } from './stated';
import type { SubjectSign } from './subject';
import { namedKinds } from './tables/kinds';

/** One document with all its mentions. */
export interface MentionedDocument {
  identity: Identity;
  mentions: Mention[];
  /** Mentions that refer back to it. */
  back: Mention[];
}

/**
 * The documents of an article in the order of their first mention.
 * @param meaning of all mentions, including those that refer back
 */
export function gather(
  all: readonly Mention[],
  of: ReadonlyMap<Mention, Identity>,
  meaning: Meaning,
): MentionedDocument[] {
  const mentioned = new Map<Identity, MentionedDocument>();
  for (const mention of all) {
    const identity = of.get(mention);
    if (!identity) continue;
    const known = mentioned.get(identity);
    if (known) known.mentions.push(mention);
    else mentioned.set(identity, { identity, mentions: [mention], back: [] });
  }
  for (const mention of all) {
    if (of.has(mention)) continue;
    for (const identity of meaning.get(mention) ?? []) mentioned.get(identity)?.back.push(mention);
  }
  return [...mentioned.values()];
}

/** The article's entry for a document; null if the page itself does not mention it. */
export function documentOf(
  { identity, mentions, back }: MentionedDocument,
  { places, order, bodies }: Placed,
  relations: ReadonlyMap<Identity, CitedDocument['relations']>,
): CitedDocument | null {
  const [first] = mentions;
  const unit = first && places.get(first);
  if (!unit) return null;
  const { kind, number, name, year } = identity;
  const all = [...mentions, ...back];
  return {
    kind,
    number,
    name: namedKinds.has(kind) ? name : null,
    title: mentions.find(({ title }) => title !== null)?.title ?? null,
    year,
    date: all.find(({ date }) => date !== null)?.date ?? null,
    agency: agencyOf({ kind, number, mentions }, unit, bodies),
    provisions: [...new Set(inOrder(all, order).flatMap((each) => each.places))],
    relations: relations.get(identity) ?? [],
    inForceFrom: all.find(({ inForceFrom }) => inForceFrom !== null)?.inForceFrom ?? null,
    mentions: mentions.length,
    written: writtenOf(unit.line, first),
    ...placeIn(unit, first),
  };
}

/** The entry of a document named only by an editor. */
export function statedEntry(
  { kind, number, name, year, date }: Identity,
  { written, mention }: StatedDocument,
  { bodies }: Placed,
  place: Statement['place'],
): CitedDocument {
  return {
    kind,
    number,
    name: namedKinds.has(kind) ? name : null,
    title: mention.title,
    year,
    date,
    agency: agencyOf({ kind, number, mentions: [mention] }, null, bodies),
    provisions: [...new Set(mention.places)],
    relations: [],
    inForceFrom: mention.inForceFrom,
    mentions: 0,
    written,
    ...place,
  };
}

/** In the order of the text. */
function inOrder(mentions: readonly Mention[], order: Placed['order']): Mention[] {
  return [...mentions].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
}

/** The entry of the document whose own text the article reproduces. */
export function subjectOf(document: CitedDocument, subject: Identity, sign: SubjectSign): SubjectDocument {
  const { mentions, ...rest } = document;
  const isOpen = document.agency !== null && sign.agency?.startsWith(`${document.agency} `) === true;
  const agency = isOpen ? sign.agency : document.agency;
  return { ...rest, agency, date: document.date ?? sign.date ?? null, year: subject.year };
}
