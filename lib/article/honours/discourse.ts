import type { Found, UnreadAward } from './found';
import { continues, frameOf } from './frames/frame';
import { headsDescription, isBareRank, isCaption, isLead } from './frames/leads';
import { wholeName } from './frames/says';
import { isUnit } from './frames/whole-names';
import { isForm, readForm } from './form';
import { Life } from './life';
import { lineOf } from './line';
import { MEMORY, type Memory } from './memory';
import { readRun } from './read-run';
import { Outline, type Frame } from './frames/outline';
import { runsOf, type Run } from '../prose/outline';
import { Course } from './mood/course';
import { genresOf } from './mood/genre';
import type { Prose } from '../prose/prose';
import { personAlone } from './recipients/specified';
import { cellsOf, entriesOfTable } from './table';
import type { Row } from './table-head';

/** Maximum length, in characters, of a line that is only a rank: "Hạng Nhất, Nhì và Ba:". */
const LONGEST_RANK = 60;
/** "Khen thưởng: Năm 2015: …": the label before the first year of a record. */
const YEARS_LABEL =
  /^(?:khen thưởng|thành tích|danh hiệu|phần thưởng)\s*:\s*(?=(?:năm )?(?:19|20)\d\d\s*[:–-])/iu;

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
  const label = YEARS_LABEL.exec(each.text)?.[0].length ?? 0;
  const isTable = follows !== null && 'cells' in follows;
  const next = isTable ? null : follows;
  const run: Run = roleIn({ ...each, text: each.text.slice(label), index: each.index + label }, next);
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

/** The level of a line that heads only the paragraphs below it. */
const LOWEST_LEVEL = 6;
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
  // "**Chị Hoàng Thị Lan (thôn 3):**" above what she did
  if (run.role.kind === 'text' && next?.role.kind === 'text' && isNamedLead(run.text))
    return { ...run, role: { kind: 'heading', level: LOWEST_LEVEL } };
  const titles = run.role.kind === 'heading' && run.role.level === 1;
  const listed =
    next?.role.kind === 'item' || (next !== null && isUnit(next.text)) || /^danh sách /iu.test(run.text);
  return titles && listed ? { ...run, role: { kind: 'heading', level: 0 } } : run;
}

/** A person's name and a colon. */
function isNamedLead(text: string): boolean {
  return text.endsWith(':') && personAlone(text.slice(0, -1)).length > 0;
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
