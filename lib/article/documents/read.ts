import type { Diagnostic } from '../../report/diagnostic';
import type { CitedDocument, SubjectDocument, UnresolvedDocument } from '../article';
import type { Prose } from '../prose/prose';
import { conflictsOf, unresolvedOf } from './doubts';
import { documentOf, gather, statedEntry, subjectOf } from './entries';
import { settleAmendingNumbers } from './identity/amending-number';
import { identify } from './identity/identify';
import { lineOf } from './line';
import { meaningOf } from './meaning';
import { mention, type Mention } from './mention';
import { placed } from './places';
import { addPreamble, relationsBy } from './relation-entries';
import { rulingsOf } from './rulings';
import type { Statement } from './stated';
import { subjectSign, type SubjectSign } from './subject';
import type { Unit } from './unit';
import { unitsOf } from './units';

/** The documents of an article. */
export interface DocumentsRead {
  /** In the order of their first mention. */
  documents: CitedDocument[];
  /** The document whose own text the article reproduces. */
  subject: SubjectDocument | null;
  unresolved: UnresolvedDocument[];
  diagnostics: Diagnostic[];
}

/**
 * Reads the documents that an article cites.
 * @param prose all relevant text (title, lede, captions, headings, body), in the order of the page
 * @param statement the editor's statements, which take precedence
 */
export function readDocuments(prose: readonly Prose[], statement: Statement | null = null): DocumentsRead {
  const isStruck = statement?.all.length === 0;
  const sign = isStruck ? null : subjectSign(prose);
  const own =
    sign && mention({ sort: 'named', kind: sign.kind, number: sign.number, date: sign.date, from: 0, to: 0 });
  const units = isStruck ? [] : unitsOf(prose, sign?.kind ?? null);
  if (units.length === 0 && !own && !statement) return nothing;
  const all = units.flatMap(({ mentions }) => mentions);
  settleAmendingNumbers(all);
  const stated = statement?.all ?? [];
  const identified = identify([...(own ? [own] : []), ...stated.map((each) => each.mention), ...all]);
  const rulings = rulingsOf(stated, identified.of);
  const subject = own ? (identified.of.get(own) ?? null) : null;
  // Letters in no table are not read as a number where no kind is beside them.
  const isNamed = all.some((each) => identified.of.get(each) === subject);
  if (own && !isNamed) units.push(ownUnit(own, sign));
  const meaning = meaningOf(units, identified.of, subject);
  const places = placed(units);
  const relations = relationsBy(units, meaning, identified.unresolved);
  if (subject && sign) addPreamble(relations, subject, sign, units, meaning);
  const mentioned = gather(own && !isNamed ? [...all, own] : all, identified.of, meaning).filter(
    ({ identity }) => !rulings.isStruck(identity),
  );
  const entries = mentioned.flatMap((each) => {
    const read = documentOf(each, places, relations);
    return read ? [{ identity: each.identity, document: rulings.ruled(each.identity, read) }] : [];
  });
  const about = entries.find(({ identity }) => identity === subject)?.document;
  const added = statement
    ? rulings
        .unnamedIn(mentioned)
        .map(({ identity, by }) =>
          rulings.ruled(identity, statedEntry(identity, by, places, statement.place)),
        )
    : [];
  const open = identified.unresolved.filter(
    (each) => !rulings.isStruckMention(each) && places.places.has(each),
  );
  const { unresolved, diagnostics } = unresolvedOf(open, places.places);
  const unruled = mentioned.filter(({ identity }) => !rulings.isRuled(identity));
  return {
    documents: [
      ...entries.flatMap(({ identity, document }) => (identity === subject ? [] : [document])),
      ...added,
    ],
    subject: subject && about && sign ? subjectOf(about, subject, sign) : null,
    unresolved,
    diagnostics: [
      ...diagnostics,
      ...conflictsOf(
        {
          ...identified,
          conflicts: identified.conflicts.filter(({ identity }) => !rulings.isRuled(identity)),
        },
        unruled,
        places.places,
      ),
    ],
  };
}

/** The line of the number of the document that the page reproduces, as a place that names it. */
function ownUnit(own: Mention, { line: prose, start, number }: SubjectSign): Unit {
  const line = lineOf(prose.text);
  own.from = line.words.findIndex((word) => word.start >= start);
  own.to = line.words.findLastIndex((word) => word.start < number.end) + 1;
  return { prose, sentence: prose.text, index: 0, line, lineIndex: 0, mentions: [own], relations: [] };
}

const nothing: DocumentsRead = { documents: [], subject: null, unresolved: [], diagnostics: [] };
