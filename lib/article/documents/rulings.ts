import type { CitedDocument } from '../article';
import type { MentionedDocument } from './entries';
import type { Identity } from './identity/identity';
import { keyOf, numberedAs } from './keys';
import type { Mention } from './mention';
import { corrected, type StatedDocument } from './stated';

/** The effect of an editor's statements on the documents that were read. */
export interface Rulings {
  isStruck: (identity: Identity) => boolean;
  /** Whether a short form that could not be identified is removed: "Thông tư 200". */
  isStruckMention: (mention: Mention) => boolean;
  /** Whether the editor states anything about it, which settles doubts of the text. */
  isRuled: (identity: Identity) => boolean;
  /** The corrected entry, without relations to removed documents. */
  ruled: (identity: Identity, entry: CitedDocument) => CitedDocument;
  /** Stated documents that the text does not name. */
  unnamedIn: (mentioned: readonly MentionedDocument[]) => { identity: Identity; by: StatedDocument }[];
}

/** @param of the identity of each stated document */
export function rulingsOf(stated: readonly StatedDocument[], of: ReadonlyMap<Mention, Identity>): Rulings {
  const rulings = new Map<Identity, StatedDocument>();
  for (const each of stated) {
    const identity = of.get(each.mention);
    if (identity) rulings.set(identity, each);
  }
  const struck = stated.filter(({ none }) => none);
  const struckKeys = new Set([...rulings].flatMap(([identity, { none }]) => (none ? keyOf(identity) : [])));
  const struckForms = new Set(struck.map(({ mention }) => numberedAs(mention)));
  const isStruck = (identity: Identity) => rulings.get(identity)?.none === true;
  return {
    isStruck,
    isStruckMention: (mention) => struckForms.has(numberedAs(mention)),
    isRuled: (identity) => rulings.has(identity),
    ruled: (identity, entry) => {
      const by = rulings.get(identity);
      const relations = entry.relations.filter(({ key }) => !struckKeys.has(key));
      return corrected({ ...entry, relations }, by ?? { fields: {} });
    },
    unnamedIn: (mentioned) => {
      const named = new Set(mentioned.map(({ identity }) => identity));
      return [...rulings].flatMap(([identity, by]) =>
        by.none || named.has(identity) ? [] : [{ identity, by }],
      );
    },
  };
}
