import { diagnose, type Diagnostic } from '../../report/diagnostic';
import type { Honour, Published } from '../article';
import { checksOf } from './checks';
import { entriesInOrder } from './discourse';
import type { Found } from './found';
import { mergeMentions } from './merge';
import type { Prose } from '../prose/prose';
import { mayNameAward } from './tables/signs';
import { yearOf } from './this-year';

/** Facts about the article outside its prose. */
export interface Context {
  published: Published | null;
}

/**
 * The honours in the text, one entry per award, rank, giver and year, in the order of the text.
 * @param prose all relevant text (lede, body, captions), in the order of the page
 */
export function readHonours(
  prose: readonly Prose[],
  context: Context,
): { honours: Honour[]; diagnostics: Diagnostic[] } {
  const { found, unread } = entriesInOrder(
    prose,
    (text) => mayNameAward.test(text),
    yearOf(context.published),
  );
  const real = mergeMentions(found.filter(({ unreal }) => unreal === null));
  return {
    honours: real.map(honourOf),
    diagnostics: [...found.flatMap(leftOut), ...checksOf(real, unread)],
  };
}

function leftOut({ award, unreal, prose, index }: Found): Diagnostic[] {
  return unreal === null ? [] : [diagnose('honour-unreal', prose.at(index), { award, cue: unreal })];
}

function honourOf(entry: Found): Honour {
  const { award, rank, collectives, individuals, count, year, awardedBy, sentence, clause, prose } = entry;
  const place = prose.at(entry.index);
  return {
    award,
    rank,
    collectives,
    individuals,
    count,
    year,
    recipients: entry.names.map((name) => name.name),
    awardedBy,
    sentence,
    clause,
    anchor: prose.anchor,
    line: place.line,
    column: place.column,
  };
}
