import { z } from 'zod';
import type { Honour } from '../article';
import { lineOf } from './line';
import { rankNumber } from './tables/precedence';
import {
  statedList,
  statedMap,
  statedText as text,
  statedYesOrNo as yesOrNo,
} from '../front-matter/stated-values';
import { entryNames } from '../words/entry-names';
import { fold } from '../prose/words';

/** Front matter's values arrive as text: `year: 2016` is “2016”. */
const number = z.union([
  z.int().nonnegative(),
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
]);
const names = z.union([text.transform((one) => [one]), z.array(text)]);

const fields = z.strictObject({
  award: text,
  rank: text.nullish(),
  collectives: number.nullish(),
  individuals: number.nullish(),
  count: number.nullish(),
  year: number.nullish(),
  recipients: names.optional(),
  awardedBy: text.nullish(),
  none: yesOrNo.optional(),
});

/** An honour in the front matter: given fields replace those of the text, the others remain as read. */
const stated = z
  .union([text.transform(readAward), statedMap(entryNames.honours)])
  .pipe(fields)
  .transform(({ award, ...rest }) => {
    const token = lineOf(award).tokens.find((each) => each.kind === 'award');
    return { rank: token?.ranks[0], ...rest, award: token?.name ?? award };
  });

/**
 * An entry that is a text: an award with its rank, giver and year, “Bằng khen của Bộ Y tế (2016)”. More than that is an
 * issue: half of a statement would be published as the whole.
 */
function readAward(written: string, context: z.RefinementCtx): Record<string, unknown> {
  const [, award = written, year] = /^(.+?)[\s,–(-]+(?:năm\s+)?((?:19|20)\d\d)\)?$/.exec(written) ?? [];
  const { tokens, words } = lineOf(award);
  const token = tokens.find((each) => each.kind === 'award');
  if (token && token.to - token.from < words.length)
    context.addIssue({ code: 'custom', message: 'more than an award' });
  return { award, ...(token?.giver ? { awardedBy: token.giver } : {}), ...(year ? { year } : {}) };
}

/** "none" removes every honour; a list adds, corrects or (with `none: true`) removes single ones. */
export const statedHonours = statedList(stated);

export type StatedHonours = z.infer<typeof statedHonours>;

/**
 * Applies the editor's statements to the honours of an article.
 * @param read the honours of the text, in its order
 * @param place the position for an honour that is not in the text
 */
export function withStated(
  read: readonly Honour[],
  all: StatedHonours | undefined,
  place: Pick<Honour, 'sentence' | 'anchor' | 'line' | 'column'>,
): Honour[] {
  if (all === undefined) return [...read];
  if (all.length === 0) return [];
  let honours = [...read];
  for (const { none, ...statement } of all) {
    const at = honours.findIndex((honour) => isMeant(honour, statement));
    if (none === true) honours = honours.filter((honour) => !isMeant(honour, statement));
    else if (at >= 0)
      honours = honours.map((honour, i) => (i === at ? corrected(honour, statement) : honour));
    else
      honours.push(
        corrected({ ...unstated, ...place, award: statement.award, clause: place.sentence }, statement),
      );
  }
  return honours;
}

const unstated = {
  rank: null,
  collectives: null,
  individuals: null,
  count: null,
  year: null,
  recipients: [],
  awardedBy: null,
};

type Statement = Omit<StatedHonours[number], 'none'>;

function corrected(honour: Honour, statement: Statement): Honour {
  const either = <Value>(given: Value | undefined, read: Value): Value =>
    given === undefined ? read : given;
  return {
    ...honour,
    rank: either(statement.rank, honour.rank),
    collectives: either(statement.collectives, honour.collectives),
    individuals: either(statement.individuals, honour.individuals),
    count: either(statement.count, honour.count),
    year: either(statement.year, honour.year),
    recipients: either(statement.recipients, honour.recipients),
    awardedBy: either(statement.awardedBy, honour.awardedBy),
  };
}

/** Whether both have the same award and rank, and a recipient in common if both name any. */
function isMeant(honour: Honour, { award, rank, recipients = [] }: Statement): boolean {
  if (fold(honour.award) !== fold(award) || rankNumber(honour.rank) !== rankNumber(rank ?? null))
    return false;
  const folded = honour.recipients.map(fold);
  return (
    recipients.length === 0 || folded.length === 0 || recipients.some((name) => folded.includes(fold(name)))
  );
}
