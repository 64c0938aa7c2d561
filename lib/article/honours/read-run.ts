import type { Run } from '../prose/outline';
import { sentencesOf } from '../prose/sentences';
import { entriesOf, type Entry } from './entries';
import type { Found } from './found';
import { completion } from './frames/completion';
import { inherited } from './frames/inherited';
import { leadYear } from './frames/leads';
import type { Frame } from './frames/outline';
import { lineOf, type Line } from './line';
import { breaksDown, namesOneMore, specifyLast, type Memory } from './memory';
import { quizCue } from './mood/question';
import { unreadCue } from './mood/unread';
import type { Name } from './names/name';
import { yearSoFar } from './this-year';

/** "Cùng năm, đơn vị …": a sentence about the year of the one before. */
const SAME_YEAR = /^(?:cùng năm|cũng (?:trong )?năm|(?:trong )?năm (?:đó|này))/iu;
/** "Năm 2021, … Với kết quả đó, …": the year was that of the merit. */
const MERIT = /^(?:với|nhờ|ghi nhận) /iu;
/** "Cát Tường: …", "Lê Văn Minh (1905 - 1978): …": an item about somebody, in which "cô" is nobody of the items before. */
const NAMED_ITEM = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}(?:\s*\([^()]*\))?\s*:\s/u;

/** A run, and what is known of it while its sentences are read. */
interface Passage {
  run: Run;
  frames: readonly Frame[];
  mayAward: (text: string) => boolean;
  quiz: string | null;
  /** Whom the text is about: by a heading, or as the story of a life goes on. */
  life: readonly Name[] | null;
  /** The first sentence that words such as "ông" may mean: an item that names somebody begins anew. */
  from: number;
  before: Line | null;
  /** The year with which a sentence led, as long as it holds. */
  year: number | null;
}

/** Reads the sentences of a run in order, and keeps in `memory` what those behind it refer to. */
export function readRun(
  run: Run,
  frames: readonly Frame[],
  memory: Memory,
  mayAward: (text: string) => boolean,
): Found[] {
  const { text, role } = run;
  const lived = memory.life.continuesIn(text);
  const completed = completion(run, frames);
  if (completed) return completed;
  if (namesOneMore(text, memory)) return [];
  memory.listing = false;
  const passage: Passage = {
    ...{ run, frames, mayAward, quiz: quizCue(text), before: null, year: null },
    life: frames.find(isOfPerson)?.says.names ?? lived,
    from: role.kind === 'item' && NAMED_ITEM.test(text) ? memory.before.length : 0,
  };
  const found: Found[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const line = lineOf(text.slice(start, end), memory.before.at(-1));
    specifyLast(line, memory);
    if (start === 0) passage.year = leadYear(line);
    else if (leadYear(line) !== null || (role.kind === 'text' && endsYear(line, found))) passage.year = null;
    const these = readSentence(line, start, passage, memory);
    found.push(...these);
    passage.before = line;
    memory.before.push(line);
    const real = these.filter(({ unreal }) => unreal === null);
    memory.age = real.length > 0 ? 0 : memory.age + 1;
    if (real.length > 0) memory.found = real;
    memory.course.pass(line, these);
  }
  return found;
}

/** "Năm 2008, … được tặng A. Cô cũng …": in prose, the year is that of the award it opens. */
function endsYear({ text }: Line, found: readonly Found[]): boolean {
  return (found.length > 0 || MERIT.test(text)) && !SAME_YEAR.test(text);
}

/** The honours of one sentence, and the awards in it that it only names. */
function readSentence(line: Line, start: number, passage: Passage, memory: Memory): Found[] {
  const { run, frames, year, quiz, life, before, from } = passage;
  const { role, prose, index } = run;
  const composed = inherited(line, { frames, first: start === 0, year, role, earlier: memory.before });
  const awards = line.tokens.filter((token) => token.kind === 'award');
  if (composed === null && awards.length === 0 && !passage.mayAward(line.text)) return [];
  const parts = composed === null && breaksDown(line, memory);
  const entries = entriesOf(composed?.line ?? line, {
    listed: composed?.listed ?? (parts ? { names: [] } : null),
    inList: composed?.inList ?? parts,
    caption: role.kind === 'text' && role.caption === true,
    before,
    life,
    earlier: from > 0 ? memory.before.slice(from) : memory.before,
    last: memory.age <= 1 ? (memory.found.at(-1)?.names ?? []) : [],
    quiz,
    proposed: memory.course.proposed,
    thisYear: memory.thisYear ?? yearSoFar(line, memory.before),
  });
  const these = entries
    .flatMap((entry) => composed?.complete(entry) ?? [entry])
    .map((full): Found => ({
      ...full,
      unreal: memory.course.cueOf(full, line.text),
      clause: composed && composed.line !== line ? line.text : clauseOf(line.text, full.span),
      sentence: line.text,
      prose,
      index: index + start,
      list: role.kind === 'item' ? role.list : null,
    }));
  const unread = these.length === 0 && awards.find(({ named, again }) => named && !again);
  if (unread) {
    const cue = unreadCue(line, unread, memory.course.genre);
    memory.unread.push({ award: unread.name, cue, prose, index: index + start });
  }
  return these;
}

/** Whether the text below is about one person: "## 2. Cụ Nguyễn Văn A". */
function isOfPerson({ open, says: { names } }: Frame): boolean {
  return open && names.length === 1 && names[0]?.person === true;
}

function clauseOf(sentence: string, { start, end }: Entry['span']): string {
  return (
    sentence.slice(start, end).replace(/^[\s,;:.–-]+|(?:[\s,;:–-]|\s(?:và|đồng thời))+$/gu, '') || sentence
  );
}
