import { phraseAt, phraseSet } from '../../prose/phrases';
import type { Line } from '../line';
import { mention, type Mention } from '../mention';
import type { Kind } from '../tables/kinds';
import { actors } from '../tables/acts';
import { forces } from '../tables/around';
import { introductions } from '../tables/cues';
import { readForce } from './force';
import { formAt } from '../../prose/words';

const pronouns = phraseSet([
  'it',
  ...['này', 'trên', 'mới'].map((which) => `văn bản ${which}`),
  ...['văn bản', 'luật', 'nghị định', 'thông tư', 'quyết định'].map((kind) => `đây là ${kind}`),
]);
const introductionBook = phraseSet(introductions);
const forceBook = phraseSet(forces);
const actorForms = new Set(actors);
const linking = new Set(['là', 'có', 'gồm', 'is', 'are']);
const passives = new Set(['được', 'bị']);
/** Words before the passive verb of a sentence without a subject. */
const introductionForms = new Set(['đã', 'hiện', 'nay', 'và', 'sau', 'đó', '(']);

/**
 * Adds the subject of a sentence that does not name it: "Được sửa đổi bởi Thông tư B.", "Amended by Decree B.", "Văn
 * bản này thay thế Thông tư B." is about the document before, of the same kind; so is "Thay thế Thông tư B." in a paragraph
 * that begins with a document, and "Điều 1. Thay thế Thông tư B." in a document's own text. "Theo đó, bãi bỏ Thông tư B."
 * is about the document just issued.
 */
export function withImpliedSubject(line: Line, mentions: Mention[], around: Around): Mention[] {
  const subject = subjectOf(line, mentions, around);
  if (subject === null) return mentions;
  const { start, recent } = subject;
  // "Văn bản này" looks like an official letter.
  const named = mentions.filter(({ sort, from }) => sort === 'named' || from >= start);
  const [first] = named;
  if (!first || first.from < start) return mentions;
  if (!line.things.some(({ type, from }) => type === 'act' && from >= start)) return mentions;
  const said = line.things.find((thing) => thing.type === 'kind' && thing.to <= start);
  const kind = said?.type === 'kind' && said.kind !== 'Công văn' ? said.kind : (subject.kind ?? first.kind);
  const implied = mention({ sort: 'back', kind, from: 0, to: 0, recent });
  readForce(line, implied, first.from);
  return [implied, ...named];
}

interface Around {
  /** The document with which the paragraph begins, if it is not this sentence. */
  topic: Mention | null;
  /** The kind of the document whose text the page is. */
  own: Kind | null;
}

interface Subject {
  /** Where the verb may begin. */
  start: number;
  /** Whether it is the document just issued. */
  recent: boolean;
  /** If it is the page's own document. */
  kind?: Kind;
}

/** The subject of a sentence in which no document is named before the verb; null if it has another one. */
function subjectOf(line: Line, mentions: readonly Mention[], { topic, own }: Around): Subject | null {
  const { words, beginsAt } = line;
  const verbAt = numberingEnd(line);
  if (own !== null && beginsWithVerb(line, verbAt)) return { start: verbAt, recent: false, kind: own };
  if (topic !== null && mentions[0]?.kind === topic.kind && beginsWithVerb(line, 0))
    return { start: 0, recent: false };
  const led = phraseAt(introductionBook, words, 0);
  const verb = led && beginsAt.get(led.next);
  if (verb?.type === 'act' && verb.relation !== 'guides' && !verb.ending)
    return { start: verb.from, recent: true };
  const start = subjectEnd(line);
  return start === null ? null : { start, recent: words[start - 1]?.form === 'mới' };
}

/** "Thay thế Thông tư B.", but not "Thay thế Thông tư B là Thông tư C." */
function beginsWithVerb({ words, beginsAt }: Line, at: number): boolean {
  const verb = beginsAt.get(at);
  if (verb?.type !== 'act' || verb.relation === 'guides' || verb.ending) return false;
  return !words.some(({ form }) => linking.has(form));
}

/** The word after "Điều 1.", "2.", "a)" at the beginning of a sentence. */
function numberingEnd({ words, beginsAt }: Line): number {
  const first = beginsAt.get(0);
  const at = first?.type === 'places' ? first.to : 1;
  return ['.', ')', ':'].includes(formAt(words, at)) ? at + 1 : 0;
}

/** Where the verb may begin if no document is named before it; null if the sentence has another subject. */
function subjectEnd({ words, beginsAt }: Line): number | null {
  const pronoun = phraseAt(pronouns, words, 0);
  if (pronoun) return pronoun.next;
  const isText = words[0]?.form === 'văn' && words[1]?.form === 'bản';
  if (isText && phraseAt(forceBook, words, 2)) return 2;
  const verb = beginsAt.get(0);
  if (verb?.type === 'act' && actorForms.has(formAt(words, verb.to))) return 0;
  let at = 0;
  while (introductionForms.has(formAt(words, at))) at += 1;
  return passives.has(formAt(words, at)) ? at + 1 : null;
}
