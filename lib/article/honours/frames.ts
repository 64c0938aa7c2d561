import { PENDING, type Found } from './found';
import { entriesOf, type Entry } from './entries';
import { lineOf, textOf, type Line } from './line';
import { readList } from './list';
import type { AwardToken } from './mention';
import { isBody, type Name } from './names';
import { namesAbove, type Frame } from './outline';
import { peopleAt, type People } from './people';
import { cueAt, phraseAt, phraseSet } from '../prose/phrases';
import type { Run } from '../prose/outline';
import type { Standing } from '../prose/prose';
import { mayGiveListed } from './giver';
import { openingNouns, ruleNouns } from './tables/leads';
import { nameEnds } from './tables/names';
import { wordsOf } from '../prose/words';
import { yearsAnywhere } from './years';

const nouns = phraseSet(openingNouns);
const rules = phraseSet(ruleNouns);
const ends = phraseSet(nameEnds);
const LONGEST_ITEM = 300;
/** Words; a heading that names an award and is longer than this is a sentence. */
const LONGEST_LEAD = 60;
/** An award that any body may give stands for the one that the items below will name. */
const ANY_AWARD = 'Bằng khen';

/** Who or how many an item names, if it says nothing else; null where it is a sentence. */
export function wholeNames(text: string): ({ names: Name[] } & People) | null {
  if (text.length > LONGEST_ITEM || /[.!?…]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) return null;
  const line = lineOf(
    text.replace(/^[\p{L}]\p{Ll}+(?: \p{L}+){0,4}:\s*(?=\p{Lu})/u, (lead) => (isUnit(lead) ? '' : lead)),
  );
  const { words } = line;
  if (
    line.tokens.some(
      ({ kind, from }) => kind === 'award' || (isTelling(kind) && words[from]?.capital === false),
    )
  )
    return null;
  const counted = line.tokens.find((token) => token.kind === 'people' && token.from === 0);
  const sentence = words.some((_, at) => at > 0 && cueAt(ends, words, at) !== null);
  const { names, whole } = readList(line.text);
  if (!whole) return null;
  const people = {
    collectives: null,
    individuals: null,
    ...(counted?.kind === 'people' ? counted.people : {}),
  };
  if (names.length === 0 && !(counted && !sentence)) return null;
  if (sentence && !names.some(({ person }) => person) && counted === undefined) return null;
  return { names, ...people };
}

function isTelling(kind: string): boolean {
  return kind === 'verb' || kind === 'passive';
}

/** "Tập thể:", "Cá nhân:", "Về cá nhân:": what kind of recipients an item lists. */
function isUnit(lead: string): boolean {
  return /tập thể|cá nhân|đơn vị|đồng chí|các ông|các bà/i.test(lead) && !/\p{Lu}/u.test(lead.slice(1));
}

/** Whether a paragraph goes on with what an open lead-in before it lists, though it is no item of a list. */
export function continues({ text }: Run, frames: readonly Frame[]): boolean {
  const open = frames.find((frame) => frame.run.standing.kind === 'text');
  if (!open || !(open.open || open.opens)) return false;
  const line = lineOf(text.slice(0, LONGEST_ITEM));
  if (open.opens !== null && (beginsWithAward(line) || leadYear(line) !== null)) return true;
  return open.open && (open.told !== null || open.award !== null) && wholeNames(text) !== null;
}

/** What a run says of what stands below it; null where nothing stands below. */
export function frameOf(
  run: Run,
  {
    told,
    leads,
    goesOn,
    frames,
    before,
  }: {
    told: readonly Found[];
    leads: boolean;
    goesOn: boolean;
    frames: readonly Frame[];
    /** The sentences of the article before it, for who is meant by "nhà trường". */
    before: readonly Line[];
  },
): Frame | null {
  const real = told.filter(({ unreal }) => unreal === null);
  if (!leads && real.length === 0) return null;
  const line = lineOf(leads ? run.text : run.text.slice(-LONGEST_ITEM));
  const cue = line.tokens.findLast(({ kind }) => kind === 'unreal');
  const fact = line.tokens.findLast(({ kind }) => kind === 'real');
  const title = run.standing.kind === 'heading' && run.standing.level === 1;
  const rule = line.words.findIndex((_, at) => phraseAt(rules, line.words, at));
  const hidden = told.find(({ unreal }) => unreal !== null)?.unreal ?? null;
  const supposed = cue && !(fact && fact.from > cue.from) ? textOf(line, cue) : null;
  // A title may promise what the text then tells of; it only opens nothing.
  if (title && (supposed !== null || rule >= 0)) return null;
  const unreal =
    real.length > 0
      ? null
      : (hidden ?? supposed ?? (rule < 0 ? null : textOf(line, { from: rule, to: rule + 2 })));
  const { standing } = run;
  const rung =
    standing.kind === 'heading'
      ? standing.level
      : standing.kind === 'text'
        ? goesOn
          ? 11
          : 10
        : 20 + standing.depth;
  const awards = line.tokens.filter((token) => token.kind === 'award');
  const only = leads && awards.length === 1 && awards[0] ? awards[0] : null;
  const says =
    leads && !title ? saysOf(line, run, { only, real, before }) : { year: null, awardedBy: null, names: [] };
  const opens =
    unreal !== null ? null : real.length > 0 ? 'verb' : leads ? opensOf(line, frames, says) : null;
  const pending =
    leads &&
    !title &&
    real.length === 0 &&
    only !== null &&
    unreal === null &&
    opens !== null &&
    line.words.length < LONGEST_LEAD;
  return {
    run,
    rung,
    open: leads,
    opens,
    unreal,
    told: real.length === 1 ? (real[0] ?? null) : pending ? pendingOf(line, only, says, frames) : null,
    award: only === null || title ? null : textOf(line, { from: only.from, to: only.to }),
    divides: leads && isUnit(run.text),
    says,
  };
}

function opensOf(line: Line, frames: readonly Frame[], says: Frame['says']): Frame['opens'] {
  if (line.tokens.some(({ kind }) => kind === 'verb')) return 'verb';
  if (line.words.some((_, at) => phraseAt(nouns, line.words, at))) return 'noun';
  const known =
    says.year !== null || says.names.length > 0 || line.tokens.some(({ kind }) => kind === 'award');
  return known ? (frames.find(({ opens }) => opens !== null)?.opens ?? null) : null;
}

/** The honour that a heading tells, once an item below it says who got it. */
function pendingOf(
  line: Line,
  only: AwardToken,
  says: Frame['says'],
  frames: readonly Frame[],
): Found | null {
  const [entry] = entriesOf(line, {
    listed: { names: [] },
    inList: true,
    before: null,
    told: [],
    thisYear: null,
  });
  const rank = only.ranks.length === 1 ? (only.ranks[0] ?? null) : null;
  if (only.ranks.length > 1) return null;
  const year =
    entry?.year ?? says.year ?? frames.find((frame) => frame.says.year !== null)?.says.year ?? null;
  return {
    award: only.name,
    rank,
    collectives: entry?.collectives ?? null,
    individuals: entry?.individuals ?? null,
    count: only.count,
    names: entry?.names ?? [],
    year,
    awardedBy: entry?.awardedBy ?? says.awardedBy ?? only.giver,
    specifies: false,
    unreal: null,
    span: { start: 0, end: 0 },
    sentence: '',
    clause: '',
    prose: PENDING,
    index: 0,
  };
}

/** When, by whom and to whom, as its words would say it of an award behind them. */
function saysOf(
  line: Line,
  run: Run,
  { only, real, before }: { only: AwardToken | null; real: readonly Found[]; before: readonly Line[] },
): Frame['says'] {
  const [told] = real;
  if (told) return { year: told.year, awardedBy: told.awardedBy, names: told.names };
  const bare = run.text.replace(/[\s:–-]+$/u, '');
  const year = leadYear(line) ?? soleYear(bare);
  if (only === null && line.tokens.some(({ kind }) => kind === 'verb')) {
    const [entry] = entriesOf(lineOf(`${bare} ${ANY_AWARD}`), {
      listed: { names: [] },
      inList: true,
      before: null,
      told: before,
      thisYear: null,
    });
    if (entry) return { year: entry.year ?? year, awardedBy: soleGiver(entry.awardedBy), names: entry.names };
  }
  const allCapitals = bare === bare.toUpperCase();
  const who = line.tokens.length > 0 && only !== null ? [] : allCapitals ? [] : titled(bare);
  return { year, awardedBy: null, names: who };
}

/** "Nhà nước, các cấp, các ngành" does not say who gave which. */
function soleGiver(giver: string | null): string | null {
  return giver !== null && /(?:^|[\s,])các(?:\s|$)/iu.test(giver) ? null : giver;
}

/** "Giáo sư Lê Điền – Nguyên Giám đốc", "3. Công ty Cổ phần Hoa Sen": the one name that a lead-in is. */
function titled(text: string): Name[] {
  const name = text.split(/\s[–-]\s/u)[0] ?? text;
  const found = wholeNames(name);
  const [only] = found?.names ?? [];
  if (!found || !only || found.names.length > 1 || found.collectives !== null || found.individuals !== null)
    return [];
  return only.person || isBody(wordsOf(only.name), 0) ? [only] : [];
}

function soleYear(text: string): number | null {
  if (text.length > 60 || /giai đoạn|nhiệm kỳ/iu.test(text)) return null;
  const years = yearsAnywhere(text);
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** "Năm 2008:", "2008 –", "Năm 2019, ": the year that opens an item. */
export function leadYear({ words }: Line): number | null {
  const at = words[0]?.form === 'năm' ? 1 : 0;
  const form = words[at]?.form ?? '';
  if (!/^(?:19[3-9]|20\d)\d$/.test(form)) return null;
  const next = words[at + 1]?.form;
  return next === undefined || [':', '-', ',', '|', '.'].includes(next) ? Number(form) : null;
}

/** How a sentence reads with what the frames above it say. */
export interface Inherited {
  line: Line;
  /** Not null where the awards need no verb of their own. */
  listed: { names: Name[] } | null;
  inList: boolean;
  complete: (entry: Entry) => Entry;
}

export function inherited(
  line: Line,
  context: { frames: readonly Frame[]; first: boolean; year: number | null; standing: Standing },
): Inherited | null {
  const { frames, first, standing } = context;
  const opener = frames.find(({ opens, unreal }) => opens !== null || unreal !== null);
  const composed = first ? composedOf(line, frames) : null;
  const own = composed ?? line;
  const lead = leadOf(own);
  const year = first ? leadYear(line) : context.year;
  const inList = standing.kind === 'item' || (first && lead !== null) || year !== null;
  if (!inList || (frames.length === 0 && year === null)) return null;
  const opens = opener?.opens ?? null;
  const above = frames.find(({ says }) => says.year !== null)?.says.year ?? null;
  const giver = frames.find(({ says }) => says.awardedBy !== null)?.says.awardedBy ?? null;
  const fact = own.tokens.some(({ kind }) => kind === 'real');
  const cue = fact || !(standing.kind === 'item' || lead !== null) ? null : (opener?.unreal ?? null);
  return {
    line: own,
    listed: lead !== null && opens !== null ? { names: lead } : null,
    inList: opens !== null,
    complete: (entry) => {
      const award = [...own.tokens].find(
        (token): token is AwardToken => token.kind === 'award' && token.name === entry.award,
      );
      const nobody = entry.names.length === 0 && entry.collectives === null && entry.individuals === null;
      return {
        ...entry,
        year: entry.year ?? year ?? above,
        awardedBy: entry.awardedBy ?? (giver !== null && award && mayGiveListed(giver, award) ? giver : null),
        names: nobody ? namesAbove(frames) : entry.names,
        unreal: entry.unreal ?? cue,
      };
    },
  };
}

/** "hạng Nhất: 02 tập thể", "của Bộ Y tế: 3 cá nhân" below "Bằng khen": read behind the award that they rank or count. */
function composedOf(line: Line, frames: readonly Frame[]): Line | null {
  const award = frames[0]?.award ?? null;
  if (award === null || !frames[0]?.open) return null;
  const { words, tokens } = line;
  if (tokens.some(({ kind }) => kind === 'award')) return null;
  const form = words[0]?.form ?? '';
  const begins = ['hạng', 'của', 'từ', 'do'].includes(form) || peopleAt(words, 0) !== null;
  return begins ? lineOf(`${award} ${line.text}`) : null;
}

/** Who stands before the first award of an item that begins with it, with its year, or with a name; null where none does. */
function leadOf(line: Line): Name[] | null {
  if (beginsWithAward(line)) return [];
  const award = line.tokens.find(({ kind }) => kind === 'award');
  if (!award || line.tokens.some(({ kind, from }) => kind === 'verb' && from < award.from)) return null;
  const before = line.text.slice(0, line.words[award.from]?.start);
  const lead = /^(.+?)\s*[:–-]\s*$/u.exec(before.trim());
  const names = lead?.[1] ? wholeNames(lead[1]) : null;
  return names && names.names.length > 0 ? names.names : null;
}

/** Whether nothing but a bullet, a year or "danh hiệu" stands before the first award. */
function beginsWithAward({ text, words, tokens }: Line): boolean {
  const award = tokens.find(({ kind }) => kind === 'award');
  if (!award) return false;
  const before = text.slice(0, words[award.from]?.start);
  return /^(?:(?:(?:Năm|Ngày|Tháng)?\s*[\d/.-]+(?:\s*(?:,|và|-|–)\s*\d{4})*\s*[:,–-]?)|danh hiệu|được|có|đạt|[^\p{L}\p{N}])*$/iu.test(
    before.replace(/\s+/g, ' ').trim(),
  );
}
