import { entriesOf, type Entry } from './entries';
import { addNames, type Found, type UnreadAward } from './found';
import { completion } from './frames/completion';
import { continues, frameOf } from './frames/frame';
import { inherited } from './frames/inherited';
import { headsDescription, isBareRank, isCaption, isLead, leadYear } from './frames/leads';
import { wholeName } from './frames/says';
import { isUnit } from './frames/whole-names';
import { isForm, readForm } from './form';
import { Life } from './life';
import { lineOf, type Line } from './line';
import { Outline, type Frame } from './frames/outline';
import { runsOf, type Run } from '../prose/outline';
import { Course } from './mood/course';
import { genresOf } from './mood/genre';
import { quizCue } from './mood/question';
import { unreadCue } from './mood/unread';
import type { Prose } from '../prose/prose';
import { sentencesOf } from '../prose/sentences';
import { giverSpecified, personAlone, specifiedIn } from './recipients/specified';
import { titledIn } from './recipients/titled';
import { cellsOf, entriesOfTable } from './table';
import type { Row } from './table-head';
import { yearSoFar } from './this-year';

/** What the preceding text said. */
interface Memory {
  outline: Outline;
  /** The honours of the last sentence that reported any. */
  found: Found[];
  /** The number of sentences since then. */
  age: number;
  /** Whether the last sentence listed recipients of these honours, so that paragraphs may continue the list. */
  listing: boolean;
  thisYear: number | null;
  unread: UnreadAward[];
  course: Course;
  /** The sentences of the article so far, to resolve words such as "đơn vị". */
  before: Line[];
  life: Life;
}

/** Maximum length, in characters, of a line that is only a rank: "Hạng Nhất, Nhì và Ba:". */
const LONGEST_RANK = 60;
/** "Cùng năm, đơn vị …": a sentence about the year of the one before. */
const SAME_YEAR = /^(?:cùng năm|cũng (?:trong )?năm|(?:trong )?năm (?:đó|này))/iu;
/** "Năm 2021, … Với kết quả đó, …": the year was that of the merit. */
const MERIT = /^(?:với|nhờ|ghi nhận) /iu;
/** "Cát Tường: …", "Lê Văn Minh (1905 - 1978): …": an item about somebody, in which "cô" is nobody of the items before. */
const NAMED_ITEM = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}(?:\s*\([^()]*\))?\s*:\s/u;
/** Number of sentences after which a named recipient no longer belongs to the award. */
const MEMORY = 3;

/**
 * Reads sentence by sentence, and keeps what lists, tables and "đó là …" refer to.
 * @param mayAward a fast test whether a text can name an award at all
 */
export function entriesInOrder(
  prose: readonly Prose[],
  mayAward: (text: string) => boolean,
  thisYear: number | null,
): { found: Found[]; unread: UnreadAward[] } {
  if (!prose.some(({ text }) => mayAward(text))) return { found: [], unread: [] };
  const memory: Memory = {
    outline: new Outline(),
    found: [],
    age: Infinity,
    listing: false,
    thisYear,
    unread: [],
    course: new Course(),
    before: [],
    life: new Life(),
  };
  const found: Found[] = [];
  let rows: Row[] = [];
  const closeTable = () => {
    if (isForm(rows))
      found.push(...readForm(rows, (run) => readRun(run, memory.outline.above, memory, mayAward)));
    else if (rows.length > 0)
      for (const entry of entriesOfTable(rows, memory.outline.above, memory.before))
        found.push({ ...entry, unreal: memory.course.cueOf(entry, entry.sentence) });
    rows = [];
  };
  const runs = prose.flatMap((each): (Run | Row)[] => {
    const cells = cellsOf(each.text);
    return cells ? [{ cells, prose: each }] : runsOf(each);
  });
  const genres = genresOf(runs.filter((run) => 'text' in run));
  runs.forEach((run, i) => {
    if ('cells' in run) {
      rows.push(run);
      return;
    }
    closeTable();
    memory.course.genre = genres.get(run) ?? null;
    const next = runs[i + 1];
    found.push(...read(run, next ?? null, memory, mayAward));
  });
  closeTable();
  return { found, unread: memory.unread };
}

function read(
  each: Run,
  follows: Run | Row | null,
  memory: Memory,
  mayAward: (text: string) => boolean,
): Found[] {
  const { outline } = memory;
  const isTable = follows !== null && 'cells' in follows;
  const next = isTable ? null : follows;
  const run: Run = roleIn(each, next);
  const goesOn = run.role.kind === 'text' && continues(run, outline.above);
  const leads = isLead(run, next) || (isTable && isCaption(run));
  outline.enter(run, goesOn, leads);
  const frames = outline.above;
  const heading = run.role.kind === 'heading' || headsDescription(run, next);
  const found = heading ? [] : readRun(run, frames, memory, mayAward);
  if (heading) memory.life.end();
  if (heading) memory.course.enter(lineOf(run.text));
  if (namesWhom(run)) memory.before.push(lineOf(run.text));
  const frame = frameOf(run, { found, leads, goesOn, frames, before: memory.before });
  if (frame) outline.push(takesUp(frame, memory) ? { ...frame, honour: memory.found[0] ?? null } : frame);
  return found;
}

/** How far a heading "A. Tập thể" is below the one of its level that it divides. */
const HALF_A_LEVEL = 0.5;

/**
 * "**Hạng Nhất**" in bold divides the list above it and closes nothing, "**A. Tập thể**" only the heading before; "Danh
 * sách được tặng …" as the title of nothing but a list heads it.
 */
function roleIn(run: Run, next: Run | null): Run {
  if (run.text.length <= LONGEST_RANK && isBareRank(lineOf(run.text)))
    return { ...run, role: { kind: 'text' } };
  if (run.role.kind === 'heading' && run.role.level > 1 && isUnit(run.text))
    return { ...run, role: { ...run.role, level: run.role.level + HALF_A_LEVEL } };
  const titles = run.role.kind === 'heading' && run.role.level === 1;
  const listed =
    next?.role.kind === 'item' || (next !== null && isUnit(next.text)) || /^danh sách /iu.test(run.text);
  return titles && listed ? { ...run, role: { kind: 'heading', level: 0 } } : run;
}

/** The title, the question of an interview, or a name: headings that may name whom "công ty", "tôi" or "ông" below mean. */
function namesWhom({ text, role }: Run): boolean {
  return role.kind === 'heading' && (role.level <= 1 || text.endsWith('?') || wholeName(text).length > 0);
}

/** "Danh sách các nhà giáo được phong tặng gồm:", a heading "Tập thể", after the sentence that reports the award. */
function takesUp(
  { run, open, honour, award, unreal, says, divides }: Frame,
  { found: last, age }: Memory,
): boolean {
  if (!open || honour !== null || award !== null || unreal !== null) return false;
  if (run.role.kind === 'heading') return divides && last.length === 1 && age <= MEMORY;
  if (last.length !== 1 || age > 2 || says.names.length > 0 || says.year !== null) return false;
  return /danh sách|được|khen thưởng|gồm|sau/iu.test(run.text);
}

function readRun(
  run: Run,
  frames: readonly Frame[],
  memory: Memory,
  mayAward: (text: string) => boolean,
): Found[] {
  const { text, prose, index, role } = run;
  const list = role.kind === 'item' ? role.list : null;
  const quiz = quizCue(text);
  const person = frames.find(isOfPerson)?.says.names ?? null;
  const lived = memory.life.continuesIn(text);
  const life = person ?? lived;
  const completed = completion(run, frames);
  if (completed) return completed;
  const [only] = memory.found;
  const persons = memory.listing && only && memory.found.length === 1 ? personAlone(run.text) : [];
  if (only && persons.length > 0) {
    addNames(only, persons);
    return [];
  }
  memory.listing = false;
  const found: Found[] = [];
  const own = role.kind === 'item' && NAMED_ITEM.test(text) ? memory.before.length : 0;
  let before: Line | null = null;
  let year: number | null = null;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const line = lineOf(sentence, memory.before.at(-1));
    const [last] = memory.found;
    if (last && memory.age <= MEMORY) {
      const specified = memory.found.length === 1 ? specifiedIn(line, last, memory.age === 0) : [];
      addNames(last, specified);
      if (specified.length > 0) last.awardedBy ??= giverSpecified(line, last.award);
      memory.listing = specified.length > 0;
      const titled = titledIn(line);
      for (const entry of memory.found) addNames(entry, titled.get(entry.award) ?? []);
    }
    // "Năm 2008, … được tặng A. Cô cũng …": in prose, the year is that of the award it opens.
    const endsYear =
      role.kind === 'text' && (found.length > 0 || MERIT.test(sentence)) && !SAME_YEAR.test(sentence);
    if (start === 0) year = leadYear(line);
    else if (endsYear || leadYear(line) !== null) year = null;
    const composed = inherited(line, {
      frames,
      first: start === 0,
      year,
      role: run.role,
      earlier: memory.before,
    });
    const relevant =
      composed !== null || mayAward(sentence) || line.tokens.some(({ kind }) => kind === 'award');
    const parts = composed === null && relevant && breaksDown(line, memory);
    const entries = relevant
      ? entriesOf(composed?.line ?? line, {
          listed: composed?.listed ?? (parts ? { names: [] } : null),
          inList: composed?.inList ?? parts,
          caption: role.kind === 'text' && role.caption === true,
          before,
          life,
          earlier: own > 0 ? memory.before.slice(own) : memory.before,
          last: memory.age <= 1 ? (memory.found.at(-1)?.names ?? []) : [],
          quiz,
          proposed: memory.course.proposed,
          thisYear: memory.thisYear ?? yearSoFar(line, memory.before),
        })
      : [];
    const completed = entries.flatMap((entry) => composed?.complete(entry) ?? [entry]);
    const these = completed.map((full): Found => {
      const clause = composed && composed.line !== line ? sentence : clauseOf(sentence, full.span);
      const unreal = memory.course.cueOf(full, sentence);
      return { ...full, unreal, clause, sentence, prose, index: index + start, list };
    });
    found.push(...these);
    const named =
      relevant && these.length === 0
        ? line.tokens.find((token) => token.kind === 'award' && token.named && !token.again)
        : undefined;
    if (named?.kind === 'award')
      memory.unread.push({
        award: named.name,
        cue: unreadCue(line, named, memory.course.genre),
        prose,
        index: index + start,
      });
    before = line;
    memory.before.push(line);
    const real = these.filter(({ unreal }) => unreal === null);
    memory.age = real.length > 0 ? 0 : memory.age + 1;
    if (real.length > 0) memory.found = real;
    memory.course.pass(line, these);
  }
  return found;
}

/** Whether the text below is about one person: "## 2. Cụ Nguyễn Văn A". */
function isOfPerson({ open, says: { names } }: Frame): boolean {
  return open && names.length === 1 && names[0]?.person === true;
}

/** "Trong đó, 2 Nghệ nhân nhân dân gồm: …; 3 Nghệ nhân ưu tú gồm: …" right after a sentence that reports these awards. */
function breaksDown({ text, tokens }: Line, { found, age }: Memory): boolean {
  if (age > 0 || !/^(?:trong (?:số )?đó|cụ thể|theo đó|gồm)(?: là| gồm| có)?\P{L}/iu.test(text)) return false;
  const awards = tokens.filter((token) => token.kind === 'award');
  return awards.every(({ name, count }) => count !== null && found.some(({ award }) => award === name));
}

function clauseOf(sentence: string, { start, end }: Entry['span']): string {
  return (
    sentence.slice(start, end).replace(/^[\s,;:.–-]+|(?:[\s,;:–-]|\s(?:và|đồng thời))+$/gu, '') || sentence
  );
}
