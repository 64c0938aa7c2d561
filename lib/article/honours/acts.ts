import type { AwardToken } from './mention';
import type { Token } from './scan';
import type { Role } from './tables/verbs';

/** Word indexes: the first, and the one behind the last. */
export interface Range {
  from: number;
  to: number;
}

/** One award with the words that may name who got it. */
export interface Gift {
  award: AwardToken;
  /** Behind the award: "cho …", "gồm: …"; shared by the awards before it that have none of their own. */
  behind: Range;
}

/** One event: somebody gives, or somebody receives, these awards. */
export interface Act {
  /** Who the verb's subject is; null where no verb governs ("Huân chương Lao động hạng Ba: 2 tập thể"). */
  role: Role | null;
  /** The verb's subject. */
  subject: Range;
  /** "được Chủ tịch nước tặng": who gives, between "được" and the verb. */
  agent: Range | null;
  gifts: Gift[];
  /** The verb's words, or those of the first award. */
  verb: Range;
}

type VerbToken = Extract<Token, { kind: 'verb' }>;

/** Finds who gives what to whom in a sentence of `length` words. */
export function actsOf(tokens: readonly Token[], length: number): Act[] {
  const groups = group(tokens);
  const acts: Act[] = [];
  groups.forEach((each, i) => {
    const before = groups[i - 1];
    const after = groups[i + 1];
    const start = before ? boundary(tokens, before, each) : 0;
    const end = after ? boundary(tokens, each, after) : length;
    acts.push(actOf(tokens, each, start, end));
  });
  return acts;
}

interface Group {
  verb: VerbToken | null;
  awards: AwardToken[];
}

/** Awards under one verb. A verb begins a new group only where a mark separates it from the award before it. */
function group(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  let verb: VerbToken | null = null;
  let marked = true;
  let by = false;
  for (const token of tokens) {
    const last = groups.at(-1);
    if (token.kind === 'mark' || token.kind === 'passive') {
      marked = true;
      if (token.kind === 'mark') by = false;
    } else if (token.kind === 'by') by = true;
    else if (token.kind === 'verb' && !(last && !marked) && !(last && by)) verb = token;
    else if (token.kind === 'award') {
      if (last && !verb) last.awards.push(token);
      else groups.push({ verb, awards: [token] });
      verb = null;
      marked = false;
      by = false;
    }
  }
  return groups;
}

/** Where the words of `before` end and those of `after` begin. */
function boundary(tokens: readonly Token[], before: Group, after: Group): number {
  const from = before.awards.at(-1)?.to ?? 0;
  const to = after.verb?.from ?? after.awards[0]?.from ?? from;
  const between = tokens.filter((token) => token.from >= from && token.to <= to);
  const cuts = between.filter((token) => token.kind === 'mark' && token.mark !== '(' && token.mark !== ')');
  const counted = cuts.find((cut) =>
    between.some((token) => token.kind === 'people' && token.from === cut.to),
  );
  return (counted ?? cuts.findLast((cut) => 'mark' in cut && cut.mark !== 'và') ?? cuts.at(-1))?.to ?? from;
}

function actOf(tokens: readonly Token[], { verb, awards }: Group, start: number, end: number): Act {
  const first = awards[0]?.from ?? start;
  const at = verb ?? { from: first, to: first };
  const passive = verb && passiveOf(tokens, start, verb);
  const role = verb && (passive ? 'receive' : verb.role);
  const gifts = awards.map((award, i) => ({
    award,
    behind: { from: award.to, to: awards[i + 1]?.from ?? end },
  }));
  return {
    role,
    subject: { from: start, to: passive?.from ?? at.from },
    agent: passive && passive.to < at.from ? { from: passive.to, to: at.from } : null,
    gifts,
    verb: { from: at.from, to: at.to },
  };
}

const FARTHEST_AGENT = 16;

/** The "được" that makes a verb passive: nothing but who gives stands between the two. */
function passiveOf(tokens: readonly Token[], start: number, verb: VerbToken): Token | undefined {
  const before = tokens.filter((token) => token.from >= start && token.to <= verb.from);
  const passive = before.findLast(
    (token) => token.kind === 'passive' && verb.from - token.to <= FARTHEST_AGENT,
  );
  return before.find(
    (token) => token.kind === 'passive' && passive !== undefined && chained(before, token, passive),
  );
}

/** "được vinh dự được": the first of several counts, so that the subject ends before it. */
function chained(tokens: readonly Token[], first: Token, last: Token): boolean {
  return (
    first === last ||
    (last.from - first.to <= 4 &&
      !tokens.some((t) => t.kind === 'mark' && t.from > first.from && t.to <= last.from))
  );
}
