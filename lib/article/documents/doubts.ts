import { diagnose, type Diagnostic } from '../../report/diagnostic';
import type { UnresolvedDocument } from '../article';
import type { MentionedDocument } from './entries';
import type { Identified } from './identity/identify';
import { nameOf, numberedAs } from './keys';
import type { Mention } from './mention';
import { writtenOf } from './mentions';
import { placeIn, type Placed } from './places';

type Places = Placed['places'];

/** Documents named too briefly, each once, with diagnostics. */
export function unresolvedOf(
  mentions: readonly Mention[],
  places: Places,
): { unresolved: UnresolvedDocument[]; diagnostics: Diagnostic[] } {
  const distinct = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = numberedAs(mention);
    if (!distinct.has(key)) distinct.set(key, mention);
  }
  const found = [...distinct.values()].flatMap((mention) => {
    const unit = places.get(mention);
    return unit ? [{ mention, unit, place: placeIn(unit, mention) }] : [];
  });
  return {
    unresolved: found.map(({ mention: { kind, number, name }, place }) => ({
      kind,
      number: number?.digits ?? null,
      name,
      ...place,
    })),
    diagnostics: found.map(({ mention, unit, place }) =>
      diagnose('document-unresolved', place, { document: writtenOf(unit.line, mention) }),
    ),
  };
}

/**
 * Diagnostics for letters that contradict the word before them or are misspelt, and for days outside the number's year.
 */
export function conflictsOf(
  { conflicts }: Identified,
  mentioned: readonly MentionedDocument[],
  places: Places,
): Diagnostic[] {
  return [
    ...conflicts.map(({ mention, identity }) =>
      conflict(mention, nameOf(identity), places, nameOf(identity)),
    ),
    ...mentioned.flatMap((each) => dateConflict(each, places)),
  ];
}

function conflict(mention: Mention, document: string, places: Places, other: string): Diagnostic {
  const unit = places.get(mention);
  const place = unit ? placeIn(unit, mention) : { line: 1, column: 1 };
  return diagnose('document-conflict', place, {
    written: unit ? writtenOf(unit.line, mention) : '',
    other,
    document,
  });
}

/** A day of signing outside the number's year. */
function dateConflict({ identity, mentions }: MentionedDocument, places: Places): Diagnostic[] {
  const wrong = mentions.find(
    ({ date, number }) => date !== null && number?.year != null && Number(date.slice(0, 4)) !== number.year,
  );
  return wrong ? [conflict(wrong, nameOf(identity), places, wrong.date ?? '')] : [];
}
