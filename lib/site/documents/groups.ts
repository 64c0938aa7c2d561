import { kinds } from '../../article/documents/tables/kinds';
import { groupBy } from '../../base/group';
import { documentGroupAddress, type documentFolders } from '../../content/addresses';
import { bodyKey } from '../../language/body-key';
import { compareNames } from '../../language/sorting';
import { freeSlug } from '../free-slug';
import { mostUsed } from './most-used';
import type { RegisterDocument } from './register';

/** What the register is grouped by. */
export type DocumentGrouping = keyof typeof documentFolders;
export const documentGroupings = ['kind', 'agency', 'year'] as const satisfies DocumentGrouping[];

/** The documents that share a kind, an issuer or a year. */
interface DocumentGroup {
  by: DocumentGrouping;
  name: string;
  address: string;
  /** Newest first; never empty. */
  documents: RegisterDocument[];
}

export type DocumentGroups = Record<DocumentGrouping, DocumentGroup[]>;

const namesOf: Record<DocumentGrouping, (document: RegisterDocument) => string[]> = {
  kind: ({ kind }) => [kind],
  agency: ({ agency }) => agency?.split('; ') ?? [],
  year: ({ year }) => (year === null ? [] : [String(year)]),
};

const order: readonly string[] = kinds;
/** Kinds by legal rank, issuers by name, years descending. */
const sorted: Record<DocumentGrouping, (one: string, other: string) => number> = {
  kind: (one, other) => order.indexOf(one) - order.indexOf(other),
  agency: compareNames,
  year: (one, other) => Number(other) - Number(one),
};

/**
 * Groups documents by each criterion; a document without a value is left out of that grouping.
 * @param documents newest first
 */
export function groupDocuments(documents: readonly RegisterDocument[]): DocumentGroups {
  const groupsBy = (by: DocumentGrouping): DocumentGroup[] => {
    const named = documents.flatMap((document) => namesOf[by](document).map((name) => ({ name, document })));
    const taken = new Map<string, number>();
    // From the oldest: if two names have the same slug, the older keeps it.
    return [...groupBy(named.toReversed(), ({ name }) => groupKey(by, name)).values()]
      .map((all) => ({
        by,
        name: mostUsed(all.map(({ name }) => name)),
        address: documentGroupAddress(by, freeSlug(all[0]?.name ?? '', taken)),
        documents: all.map(({ document }) => document).reverse(),
      }))
      .sort((one, other) => sorted[by](one.name, other.name));
  };
  return { kind: groupsBy('kind'), agency: groupsBy('agency'), year: groupsBy('year') };
}

/** "Cục Thuế TP Hà Nội", "Cục Thuế thành phố Hà Nội" and "Cục Thuế Hà Nội" are one issuer. */
function groupKey(by: DocumentGrouping, name: string): string {
  if (by !== 'agency') return name;
  const { own, above } = bodyKey(name);
  return `${own.replace(/ (?:tỉnh|thành phố)(?= )/gu, '')}, ${above}`;
}
