import { phraseAt, phraseSet } from '../../prose/phrases';
import type { Line } from '../line';
import { mention, type Mention } from '../mention';
import { actors } from '../tables/acts';

const pronouns = phraseSet(['it', 'văn bản này', 'văn bản trên']);
const actorForms = new Set(actors);
const linking = new Set(['là', 'có', 'gồm', 'is', 'are']);
const passives = new Set(['được', 'bị']);
/** Words before the passive verb of a sentence without a subject. */
const introductions = new Set(['đã', 'hiện', 'nay', 'và', 'sau', 'đó', '(']);

/**
 * Adds the subject of a sentence that does not name it: "Được sửa đổi bởi Thông tư B.", "Amended by Decree B.", "Văn
 * bản này thay thế Thông tư B." is about the document before, of the same kind; so is "Thay thế Thông tư B." in a paragraph
 * that begins with a document.
 * @param topic the document with which the paragraph begins, if it is not this sentence
 */
export function withImpliedSubject(line: Line, mentions: Mention[], topic: Mention | null): Mention[] {
  const start = topic !== null && beginsWithVerb(line, mentions, topic) ? 0 : subjectEnd(line);
  // "Văn bản này" looks like an official letter.
  const named = mentions.filter(({ sort, to }) => sort !== 'back' || to !== start);
  const [first] = named;
  if (!first || start === null || first.from < start) return mentions;
  if (!line.things.some(({ type, from }) => type === 'act' && from >= start)) return mentions;
  return [mention({ sort: 'back', kind: first.kind, from: 0, to: 0 }), ...named];
}

/** "Thay thế Thông tư B.", but not "Thay thế Thông tư B là Thông tư C." */
function beginsWithVerb({ words, beginsAt }: Line, mentions: readonly Mention[], { kind }: Mention): boolean {
  const verb = beginsAt.get(0);
  if (verb?.type !== 'act' || verb.relation === 'guides' || verb.ending) return false;
  return mentions[0]?.kind === kind && !words.some(({ form }) => linking.has(form));
}

/** Where the verb may begin if no document is named before it; null if the sentence has another subject. */
function subjectEnd({ words, beginsAt }: Line): number | null {
  const pronoun = phraseAt(pronouns, words, 0);
  if (pronoun) return pronoun.next;
  const verb = beginsAt.get(0);
  if (verb?.type === 'act' && actorForms.has(words[verb.to]?.form ?? '')) return 0;
  let at = 0;
  while (introductions.has(words[at]?.form ?? '')) at += 1;
  return passives.has(words[at]?.form ?? '') ? at + 1 : null;
}
