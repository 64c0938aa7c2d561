import type { Mention } from '../mention';
import { yearOf, type Identity } from './identity';
import { KnownDocuments } from './known-documents';

/** The meaning of each mention: a document, or none if the article says too little. */
export interface Identified {
  of: Map<Mention, Identity>;
  /** Named, but not identifiable. */
  unresolved: Mention[];
  /** Its letters contradict the word of its kind, or are misspelt. */
  conflicts: { mention: Mention; identity: Identity }[];
}

/**
 * Identifies the document of each mention: complete ones first, then short forms, which mean the only document of their
 * kind and number, or none.
 */
export function identify(mentions: readonly Mention[]): Identified {
  const known = new KnownDocuments();
  const named = mentions.filter(({ sort }) => sort === 'named');
  const of = new Map<Mention, Identity>();
  const conflicts: Identified['conflicts'] = [];
  const settle = (wanted: (mention: Mention) => boolean, find: (mention: Mention) => Identity | null) => {
    for (const mention of named) {
      if (of.has(mention) || !wanted(mention)) continue;
      const identity = find(mention);
      if (!identity) continue;
      known.learn(identity, mention);
      of.set(mention, identity);
    }
  };
  settle(
    (mention) => isWhole(mention) && !isDoubtful(mention),
    (mention) => known.byNumber(mention),
  );
  settle(isDoubtful, (mention) => {
    const identity = known.beside(mention);
    if (identity) conflicts.push({ mention, identity });
    return identity;
  });
  settle(
    ({ number, name, year }) =>
      name !== null && number?.whole == null && (year ?? number?.year ?? null) !== null,
    (mention) => known.byName(mention, mention.year ?? mention.number?.year ?? null),
  );
  settle(
    ({ name, date, number }) => name !== null && date !== null && number === null,
    (mention) => known.byName(mention, yearOf(mention)),
  );
  settle(
    ({ number }) => number !== null && isKnown(number.year),
    (mention) => known.completed(mention),
  );
  settle(
    ({ number, year }) => number !== null && isKnown(year),
    (mention) => known.completed(mention),
  );
  settle(
    ({ number, date }) => number !== null && date !== null,
    (mention) => known.short(mention) ?? known.completed(mention),
  );
  settle(
    ({ number }) => number !== null,
    (mention) => known.short(mention),
  );
  settle(
    ({ name }) => name !== null,
    (mention) => known.byName(mention, null),
  );
  const unresolved = named.filter((mention) => !of.has(mention) && !mention.vague);
  return { of, unresolved, conflicts };
}

const isKnown = (year: number | null) => year !== null;

function isWhole({ number }: Mention): boolean {
  return number?.whole != null;
}

/** Whether word and letters contradict each other, or a letter is misspelt. */
function isDoubtful({ number, against }: Mention): boolean {
  if (number?.whole == null) return false;
  return (
    against !== null ||
    (number.year !== null && number.letters?.sort === 'unknown' && number.letters.kind !== null)
  );
}
