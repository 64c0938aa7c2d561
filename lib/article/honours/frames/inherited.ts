import { type Line, lineOf } from '../line';
import type { Name } from '../names/name';
import type { Entry } from '../entries';
import { type Frame, namesAbove } from './outline';
import type { ProseRole } from '../../prose/prose';
import { beginsWithAward, beginsWithRank, isDatedAward, isLabelled, leadYear, leadYears } from './leads';
import { criteria } from '../tables/moods';
import { unitLeads } from '../tables/leads';
import type { AwardToken } from '../mention/award-token';
import { mayGiveListed } from '../giver';
import { peopleAt } from '../names/people';
import { endOfBody } from '../names/kinds';
import { phraseAt, phraseSet } from '../../prose/phrases';
import { fold, formAt, wordsOf } from '../../prose/words';
import { personsIn } from '../names/persons';
import { bodiesIn, topicBody } from '../recipients/bodies';
import { wholeNames } from './whole-names';

/** A sentence read in the context of the frames above it. */
export interface Inherited {
  line: Line;
  /** Not null if the awards need no verb. */
  listed: { names: Name[] } | null;
  inList: boolean;
  complete: (entry: Entry) => Entry[];
}

/** "Phần thưởng cao quý", "Thành tích khen thưởng:": a heading of what the body has that the text is about. */
const RECORD =
  /^(?:các |những |một số )?(?:phần thưởng|thành tích|thành tựu|danh hiệu|khen thưởng|(?:các )?hình thức khen thưởng)[^.]{0,40}$/iu;
/** "Năm 1997: được tặng …", "Năm 2017, 2018: Tập thể …": a year of the record of whom the text is about. */
const YEARLY =
  /^(?:năm )?\d{4}(?:(?:,| và) (?:năm )?\d{4})*\s*[:,]\s*(?:(?:cũng|đã|vinh dự|tiếp tục|lại) )*(?:được|đón|nhận|đạt|tập thể|cờ|huân|bằng|danh)(?!\p{L})/iu;
/** "Năm 2019, 2020", "1982": all that a card says below the award in its heading. */
const YEARS = /^(?:các )?(?:năm )?\d{4}(?:(?:,| và) (?:năm )?\d{4})*\.?$/iu;
const units = phraseSet(unitLeads);

/** What is known before a sentence is read. */
interface Context {
  frames: readonly Frame[];
  first: boolean;
  year: number | null;
  role: ProseRole;
  earlier: readonly Line[];
}

/** Reads a sentence in the context of the frames above; null if they do not affect it. */
export function inherited(line: Line, context: Context): Inherited | null {
  const { frames, first, role } = context;
  const opener = frames.find(({ opens, unreal }) => opens !== null || unreal !== null);
  const own = (first ? composedOf(line, frames) : null) ?? line;
  const dated = first && role.kind === 'item' && opener === undefined && isOwnRecord(own, context);
  const labelled = dated || (first && isLabelled(own));
  const lead = labelled ? [] : leadOf(own);
  const year = first ? leadYear(line) : context.year;
  const inList = role.kind === 'item' || (first && lead !== null) || year !== null || isOfYear(frames);
  if (!inList || (frames.length === 0 && year === null && !labelled)) return null;
  const opened = labelled || (opener?.opens ?? null) !== null;
  const ofItem = role.kind === 'item' && (dated || RECORD.test(opener?.run.text ?? ''));
  const isRecord =
    (first && YEARLY.test(line.text)) || (lead !== null && (ofItem || (labelled && namesNobody(own))));
  const above = (): Above => ({
    owners: isRecord ? topicBody(context.earlier) : [],
    named: namesAbove(frames),
    year: year ?? frames.find(({ says }) => says.year !== null)?.says.year ?? null,
    years: first ? leadYears(line) : [],
    giver: frames.find(({ says }) => says.awardedBy !== null)?.says.awardedBy ?? null,
    unreal: role.kind === 'item' || lead !== null ? cueAbove(own, opener) : null,
  });
  return {
    line: own,
    listed: lead !== null && opened ? { names: lead } : null,
    inList: opened,
    complete: (entry) => completed(entry, own, above()),
  };
}

/** An award with its year, in a list of what the body has that the text is about. */
function isOwnRecord(own: Line, { earlier }: Context): boolean {
  return isDatedAward(own) && topicBody(earlier).length > 0;
}

/** The cue of unreality under which a line stands, unless it tells a fact. "Đã được tặng …" below "Điều kiện:" is a condition. */
function cueAbove(own: Line, opener: Frame | undefined): string | null {
  const cue = opener?.unreal ?? null;
  const isRule = criteria.includes(fold(cue ?? ''));
  return !isRule && own.tokens.some(({ kind }) => kind === 'real') ? null : cue;
}

/** What the frames above give to an entry that does not say it. */
interface Above {
  named: Name[];
  /** Whom the text is about, in a record of theirs. */
  owners: Name[];
  year: number | null;
  /** Several years with which the line begins: one honour each. */
  years: number[];
  giver: string | null;
  unreal: string | null;
}

function completed(entry: Entry, own: Line, { named, owners, year, years, giver, unreal }: Above): Entry[] {
  const award = own.tokens.find(
    (token): token is AwardToken => token.kind === 'award' && token.name === entry.award,
  );
  const nobody = entry.names.length === 0 && entry.collectives === null && entry.individuals === null;
  const above = named.length > 0 || entry.count !== null ? named : owners;
  const full = {
    ...entry,
    year: entry.year ?? year,
    awardedBy: entry.awardedBy ?? (giver !== null && award && mayGiveListed(giver, award) ? giver : null),
    names: nobody ? above.filter(({ person }) => mayReceive(person, award)) : entry.names,
    unreal: entry.unreal ?? unreal,
  };
  const each = entry.count === null && entry.year === null ? years : [];
  return each.length > 0 ? each.map((one) => ({ ...full, year: one })) : [full];
}

/** Whether a person, or a body, may have an award that the law gives to only one of them. */
function mayReceive(person: boolean, award: AwardToken | undefined): boolean {
  const only = award?.award.only;
  return only === undefined || person === (only === 'individuals');
}

/** Whether the words before the colon name neither a body nor a person: the record is of whom the text is about. */
function namesNobody(line: Line): boolean {
  const label = line.text.slice(0, Math.max(0, line.text.indexOf(':')));
  return personsIn(label).length === 0 && bodiesIn(lineOf(label), null).length === 0;
}

/** Whether the nearest heading is only a year: "## 2022". */
function isOfYear([nearest]: readonly Frame[]): boolean {
  return nearest?.run.role.kind === 'heading' && /^(?:năm )?(?:19|20)\d\d\s*:?$/iu.test(nearest.run.text);
}

/**
 * "hạng Nhất: 02 tập thể", "của Bộ Y tế: 3 cá nhân" below "Bằng khen": the line is read after the award that it ranks
 * or counts.
 */
export function composedOf(line: Line, frames: readonly Frame[]): Line | null {
  // "Hạng Nhì:" after "Hạng Nhất:" ranks the award above both.
  const frame = frames.find(({ run }) => !beginsWithRank(line) || !beginsWithRank(lineOf(run.text)));
  const award = frame?.award ?? null;
  if (award === null || !frame?.open) return null;
  const { words, tokens } = line;
  if (tokens.some(({ kind }) => kind === 'award')) return null;
  const form = formAt(words, 0);
  const begins =
    ['hạng', 'của', 'từ', 'do'].includes(form) || peopleAt(words, 0) !== null || YEARS.test(line.text);
  return begins ? lineOf(`${award} ${line.text.replace(/^Năm /u, 'năm ')}`) : null;
}

function isUnnamed(lead: string): boolean {
  const words = wordsOf(lead);
  return (
    words.length > 0 &&
    (phraseAt(units, words, 0)?.next === words.length || endOfBody(words, 0) === words.length)
  );
}

/**
 * The names before the first award of an item that begins with the award, its year, or a name; null if it begins
 * otherwise.
 */
function leadOf(line: Line): Name[] | null {
  if (beginsWithAward(line)) return [];
  const award = line.tokens.find(({ kind }) => kind === 'award');
  if (!award || line.tokens.some(({ kind, from }) => kind === 'verb' && from < award.from)) return null;
  const before = line.text.slice(0, line.words[award.from]?.start);
  const lead = /^(.+?)\s*[:–-]\s*(?:danh hiệu)?$/iu.exec(before.trim());
  // "Trường: Tập thể lao động tiên tiến", "Công đoàn: …": a unit without its name.
  if (lead?.[1] !== undefined && isUnnamed(lead[1])) return [];
  const names = lead?.[1] ? wholeNames(lead[1]) : null;
  return names && names.names.length > 0 ? names.names : null;
}
