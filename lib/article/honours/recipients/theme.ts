import { type Line, textOf } from '../line';
import type { Recipients } from './recipients';
import { recipientsBefore } from './before';
import { clean } from '../giver-name';

/** Recipients and giver of the previous sentence: the omitted subject of "Trong đó, …". */
export function themeOf(line: Line | null): { who: Recipients; giver: string | null } | null {
  const verb = line?.tokens.findLast((token) => token.kind === 'verb');
  const passive = line?.tokens.findLast(
    (token) => token.kind === 'passive' && verb !== undefined && token.to <= verb.from,
  );
  if (!line || !verb || !passive) return null;
  const who = recipientsBefore(line, { from: 0, to: passive.from });
  return { who, giver: clean(textOf(line, { from: passive.to, to: verb.from })) };
}
