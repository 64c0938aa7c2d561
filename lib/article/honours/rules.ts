import type { Act } from './acts';
import { findWord, textOf, tokenFrom, tokensIn, type Line } from './line';
import { personsIn } from './names/persons';
import { phraseAt, phraseSet } from '../prose/phrases';
import type { Token } from './scan';
import { bareRecipients } from './tables/cues';
import { giverHeads } from './tables/givers';

const heads = phraseSet(giverHeads);
const bare = phraseSet(bareRecipients);

/** "… tặng cho cá nhân đã được tặng …": applies to anybody with that award. */
export function ruleCue(line: Line, act: Act): string | null {
  const { words, tokens } = line;
  const last = tokensIn(tokens, act.subject).findLast(({ kind }) => kind === 'award' || kind === 'people');
  const counted = tokenFrom(tokens, act.subject.from)?.kind === 'people';
  for (let at = last?.to ?? act.subject.from; at < act.verb.from && !counted; at += 1) {
    const noun = ['cho', 'với'].includes(words[at]?.form ?? '') ? phraseAt(bare, words, at + 1) : null;
    const clause = noun && /^(?:có|đã|được|đạt|từng)$/.test(words[noun.next]?.form ?? '');
    if (noun && clause) return textOf(line, { from: at, to: noun.next });
  }
  return null;
}

/**
 * "Huân chương để tặng cho cá nhân có …, đã được tặng …": the object is anybody, so the rest is a rule; null if
 * somebody gave it, or if it is a fact.
 */
export function ruleBehind(line: Line, act: Act): string | null {
  const { words, tokens } = line;
  if (act.agent !== null || tokensIn(tokens, { from: act.subject.from, to: act.verb.to }).some(isFact))
    return null;
  const named =
    personsIn(textOf(line, act.subject)).length > 0 || phraseAt(heads, words, act.subject.from) !== null;
  for (const { behind } of named ? [] : act.gifts) {
    const at = findWord(words, { from: Math.min(behind.from, act.verb.to), to: behind.to }, 'cho') + 1;
    const noun = at > 0 ? phraseAt(bare, words, at) : null;
    if (noun && /^(?:có|đã|được|đạt|từng)$/.test(words[noun.next]?.form ?? ''))
      return textOf(line, { from: at - 1, to: noun.next });
  }
  return null;
}

/** "Cá nhân được tặng … mà phạm tội thì bị tước": the sentence says what follows from an award; null if it does not. */
export function consequenceIn({ text, words, tokens }: Line): string | null {
  const named = tokens.find(({ kind }) => kind === 'award');
  if (!named || tokens.some(isFact) || personsIn(text).length > 0) return null;
  const then = words.findIndex(
    ({ form }, at) =>
      at > named.from && form === 'thì' && /^(?:bị|được|phải|không)$/.test(words[at + 1]?.form ?? ''),
  );
  return then < 0 ? null : textOf({ text, words, tokens }, { from: then, to: then + 2 });
}

function isFact({ kind }: Token): boolean {
  return kind === 'real';
}
