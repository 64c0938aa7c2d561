import { namedKinds } from '../../article/documents/tables/kinds';
import { groupBy } from '../../base/group';
import { documentAddress } from '../../content/addresses';
import type { SettledDocument } from '../../content/document-table';
import type { ArticleSummary } from '../../content/summary';
import { toSlug } from '../../language/slug';
import { compareNames } from '../../language/sorting';
import { freeSlug } from '../free-slug';
import { citationsOf, type Citation, type Designation } from './citations';
import { factsOf, type DocumentFacts } from './facts';
import { documentIdentity } from './identity';
import { mostUsed } from './most-used';
import { comparable, lawNameKey } from './number-key';
import { onlyEntryOf, onlyMentionOf } from './only-mention';
import { relationsOf, type DocumentRelation } from './relations';

/** A legal document, cited by one or more articles. */
export interface RegisterDocument extends DocumentFacts {
  key: string;
  number: string | null;
  year: number | null;
  /** From the editor's table only: the last day in force, and the address of the official text. */
  inForceTo: string | null;
  link: string | null;
  /** Of its page. A document without a page keeps it free, and it redirects to the article. */
  address: string;
  /** Address of its only mention if it has no page. */
  onlyMention: string | null;
  /** Addresses made from less complete citations, which redirect here. */
  formerly: string[];
  /** Newest article first; never empty. */
  citations: Citation[];
  /** Relations to other documents: those in which it acts, and those in which it is the target. */
  acts: DocumentRelation[];
  undergoes: DocumentRelation[];
}

/** A law by name, for all its versions. */
export interface NamedLaw {
  key: string;
  name: string;
  /** Of its page. A law without a page keeps it free, and it redirects to its only entry. */
  address: string;
  /** Where its only entry leads if it has no page. */
  onlyEntry: string | null;
  /** Newest first. */
  versions: RegisterDocument[];
  /** Articles that do not say which version they mean, newest first. */
  namings: LawNaming[];
}

interface LawNaming {
  article: ArticleSummary;
  anchor: string;
}

/** What a designation means, according to all articles together. */
export type Meant = { document: RegisterDocument; law: null } | { document: null; law: NamedLaw };

/** All documents that the articles cite. */
export interface DocumentRegister {
  /** Newest first. */
  documents: RegisterDocument[];
  /** By name. */
  laws: NamedLaw[];
  /** Resolves a designation, or the key of a relation; null if it is not in the register. */
  meant: (designation: Designation) => Meant | null;
  /** The document or law with a key of the register. */
  byKey: (key: string) => Meant | null;
  /** Resolves an incomplete citation with the help of the other articles; null if they do not agree. */
  completed: (short: Pick<Designation, 'kind' | 'number' | 'name'>) => Meant | null;
  /** The row of the editor's table that an incomplete citation means; null if there is none, or several. */
  inTable: (short: Pick<Designation, 'kind' | 'number'>) => SettledDocument | null;
}

/**
 * Builds the register of documents.
 * @param articles newest first
 * @param isRepeat whether an article repeats another one; repeats are not counted
 * @param table the editor's table, which takes precedence; documents that no article cites get no page
 */
export function documentRegister(
  articles: readonly ArticleSummary[],
  isRepeat: (article: ArticleSummary) => boolean,
  table: readonly SettledDocument[] = [],
): DocumentRegister {
  const counted = articles.filter((article) => !isRepeat(article));
  const oldestFirst = citationsOf(counted.toReversed());
  const identity = documentIdentity(oldestFirst, table);
  const settled = new Map(table.map((row) => [identity.keyOf(row), row]));
  const cited = groupBy(
    oldestFirst.filter(({ cited }) => cited.number !== null || cited.year !== null),
    (citation) => identity.keyOf(citation.cited),
  );
  const taken = new Map<string, number>();
  const documents = new Map<string, RegisterDocument>();
  for (const [key, citations] of cited) {
    const document = toDocument(key, { citations, settled: settled.get(key) ?? null, taken });
    if (document) documents.set(key, document);
  }
  const yearOf = (key: string) => documents.get(key)?.year ?? null;
  for (const relation of relationsOf(oldestFirst, identity, yearOf)) {
    documents.get(relation.actor)?.acts.push(relation);
    documents.get(relation.target)?.undergoes.push(relation);
  }
  for (const [key, document] of documents) {
    if (!settled.has(key)) document.onlyMention = onlyMentionOf(document);
  }
  const laws = lawsOf([...documents.values()], counted, taken);
  const byKey = (key: string): Meant | null => {
    const document = documents.get(key);
    if (document) return { document, law: null };
    const law = laws.get(key);
    return law ? { document: null, law } : null;
  };
  return {
    documents: [...documents.values()].sort(newestFirst),
    laws: [...laws.values()].sort((one, other) => compareNames(one.name, other.name)),
    meant: (designation) => byKey(identity.keyOf(designation)),
    byKey,
    completed({ kind, number, name }) {
      if (number === null) return name === null ? null : byKey(lawNameKey(name));
      const key = identity.completed({ kind, number });
      return key === null ? null : byKey(key);
    },
    inTable: (short) => settled.get(identity.completed(short) ?? '') ?? null,
  };
}

interface DocumentSources {
  /** Oldest first. */
  citations: readonly Citation[];
  /** The row of the editor's table. */
  settled: SettledDocument | null;
  /** Slugs already given, with the number of uses. */
  taken: Map<string, number>;
}

function toDocument(key: string, { citations, settled, taken }: DocumentSources): RegisterDocument | null {
  const [first, ...others] = citations;
  if (!first) return null;
  const facts = factsOf([first, ...others], settled);
  const number = settled?.number ?? numberOf(key, citations) ?? first.cited.number;
  const numbered = /^[^/]+\/(\d{4})(?:\/|$)/.exec(number ?? '')?.[1];
  const yearCited = citations.find(({ cited }) => cited.year !== null)?.cited.year ?? null;
  const year = numbered === undefined ? yearCited : Number(numbered);
  const named = addressName({ kind: facts.kind, name: facts.name, number, year });
  const address = documentAddress(freeSlug(named, taken));
  const former = [...new Set(citations.map(({ cited }) => addressName(cited)))].map((each) =>
    documentAddress(toSlug(each)),
  );
  return {
    ...facts,
    key,
    number,
    year,
    inForceTo: settled?.inForceTo ?? null,
    link: settled?.link ?? null,
    address,
    onlyMention: null,
    formerly: [...new Set(former)].filter((each) => each !== address),
    citations: citations.toReversed(),
    acts: [],
    undergoes: [],
  };
}

/** The most frequent number, neither cut ("39/2014") nor with the typing errors that the key is without; null if there is none. */
function numberOf(key: string, citations: readonly Citation[]): string | null {
  const whole = citations.flatMap(({ cited }) => {
    const { number } = comparable(cited);
    const fits = number !== null && key.startsWith(number) && !/^[^/]+\/\d{4}$/.test(number);
    return fits ? (cited.number ?? []) : [];
  });
  return mostUsed(whole) || null;
}

/** The text that a document's address is made of. */
function addressName({ kind, number, name, year }: Designation): string {
  if (number === null) return `${name ?? kind} ${year ?? ''}`;
  if (/^[^/]+\/\d{4}$/.test(number)) return `${kind} ${number}`;
  return /\/\d{4}\//.test(number) ? number : `${number} ${year ?? ''}`;
}

/** Latest year first, within a year the highest number first. */
function newestFirst(one: RegisterDocument, other: RegisterDocument): number {
  return (other.year ?? 0) - (one.year ?? 0) || compareNames(other.key, one.key);
}

function lawsOf(
  documents: readonly RegisterDocument[],
  articles: readonly ArticleSummary[],
  taken: Map<string, number>,
): Map<string, NamedLaw> {
  const named = documents.flatMap((document) =>
    document.name !== null && namedKinds.has(document.kind)
      ? [{ name: document.name, document, naming: null }]
      : [],
  );
  const bare = articles
    .toReversed()
    .flatMap((article) =>
      article.unresolved.flatMap(({ name, anchor }) =>
        name === null ? [] : [{ name, document: null, naming: { article, anchor } }],
      ),
    );
  return new Map(
    [...groupBy([...named, ...bare], ({ name }) => lawNameKey(name))].map(([key, all]) => {
      const name = mostUsed(all.map((each) => each.name));
      const entries = {
        versions: all.flatMap(({ document }) => document ?? []).sort(newestFirst),
        namings: all.flatMap(({ naming }) => naming ?? []).reverse(),
      };
      const address = documentAddress(freeSlug(name, taken));
      return [key, { key, name, address, onlyEntry: onlyEntryOf(entries), ...entries }];
    }),
  );
}
