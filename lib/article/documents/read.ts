import type { Diagnostic } from '../../report/diagnostic';
import type { CitedDocument, SubjectDocument, UnresolvedDocument } from '../article';
import type { Prose } from '../prose/prose';
import { conflictsOf, unresolvedOf } from './doubts';
import { documentOf, gather, subjectOf } from './entries';
import { identify } from './identity/identify';
import { meaningOf } from './meaning';
import { mention } from './mention';
import { placed } from './places';
import { addPreamble, relationsBy } from './relation-entries';
import { subjectSign } from './subject';
import { unitsOf } from './units';

/** What an article says of documents. */
export interface DocumentsRead {
  /** In the order of their first mention. */
  documents: CitedDocument[];
  /** The document whose own text the article is. */
  subject: SubjectDocument | null;
  unresolved: UnresolvedDocument[];
  diagnostics: Diagnostic[];
}

/**
 * The documents that an article cites.
 *
 * @param prose every run of text that counts (title, lede, captions, headings, body), in the order of the page
 */
export function readDocuments(prose: readonly Prose[]): DocumentsRead {
  const units = unitsOf(prose);
  if (units.length === 0) return { documents: [], subject: null, unresolved: [], diagnostics: [] };
  const sign = subjectSign(prose);
  const own =
    sign && mention({ sort: 'named', kind: sign.kind, number: sign.number, date: sign.date, from: 0, to: 0 });
  const all = units.flatMap(({ mentions }) => mentions);
  const identified = identify(own ? [own, ...all] : all);
  const subject = own ? (identified.of.get(own) ?? null) : null;
  const meaning = meaningOf(all, identified.of, subject);
  const places = placed(units);
  const relations = relationsBy(units, meaning, identified.unresolved);
  if (subject && sign) addPreamble(relations, subject, sign, units, meaning);
  const told = gather(all, identified.of, meaning);
  const entries = told.map((each) => ({ each, document: documentOf(each, places, relations) }));
  const about = entries.find(({ each }) => each.identity === subject)?.document;
  const { unresolved, diagnostics } = unresolvedOf(identified.unresolved, places.places);
  return {
    documents: entries.flatMap(({ each, document }) =>
      document === null || each.identity === subject ? [] : [document],
    ),
    subject: subject && about && sign ? subjectOf(about, subject, sign) : null,
    unresolved,
    diagnostics: [...diagnostics, ...conflictsOf(identified, told, places.places)],
  };
}
