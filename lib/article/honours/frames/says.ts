import { bodyAt } from '../recipients/bodies';
import { type Line, lineOf } from '../line';
import type { AwardToken } from '../mention/award-token';
import type { Frame } from './outline';
import { type Found, PENDING } from '../found';
import { entriesOf, type ReadNext } from '../entries';
import type { Run } from '../../prose/outline';
import { leadYear } from './leads';
import type { Name } from '../names/name';
import { wholeNames } from './whole-names';
import { isBody, isFunctional } from '../names/kinds';
import { phraseAt, phraseSet } from '../../prose/phrases';
import { middleNames, unmistakableFamilyNames } from '../tables/family-names';
import { located } from '../tables/kinds-of-bodies';
import { praises } from '../tables/leads';
import { wordsOf } from '../../prose/words';
import { yearsAnywhere } from '../stated-years';

const locatedBook = phraseSet(located);
/** "Những phần thưởng cao quý của", "Các danh hiệu mà": the words before whose they are. */
const RECORD_OF =
  /^(?:các |những |một số )?(?:phần thưởng|thành tích|thành tựu|danh hiệu|khen thưởng|(?:các )?hình thức khen thưởng)(?: \p{Ll}+){0,5} (?:của|do|mà) (?=\p{L})/iu;
const praiseWords = new Set(praises);
/** A placeholder, an award that any body may give, for the one that the items below name. */
const ANY_AWARD = 'Bằng khen';

/** A line that lists awards, with nothing before it. */
const ALONE: ReadNext = {
  listed: { names: [] },
  inList: true,
  before: null,
  quiz: null,
  proposed: null,
  earlier: [],
  last: [],
  thisYear: null,
  caption: false,
  life: null,
};

/** The honour of a heading whose recipients an item below names. */
export function pendingOf(
  line: Line,
  only: AwardToken,
  says: Frame['says'],
  frames: readonly Frame[],
): Found | null {
  const entries = entriesOf(line, ALONE);
  const entry = entries.findLast(({ award }) => award === only.name);
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
    possessed: false,
    withheld: false,
    unreal: null,
    span: { start: 0, end: 0 },
    sentence: '',
    clause: '',
    prose: PENDING,
    index: 0,
    list: null,
  };
}

/** Year, giver and recipients that the words give to an award after them. */
export function saysOf(
  line: Line,
  run: Run,
  { only, real, before }: { only: AwardToken | null; real: readonly Found[]; before: readonly Line[] },
): Frame['says'] {
  const [first] = real;
  if (first) return { year: first.year, awardedBy: first.awardedBy, names: first.names };
  const bare = run.text.replace(/[\s:–-]+$/u, '');
  const year = leadYear(line) ?? soleYear(bare);
  const own = bare.replace(RECORD_OF, '');
  if (only === null && lineOf(own).tokens.some(({ kind }) => kind === 'verb')) {
    const [entry] = entriesOf(lineOf(`${own} ${ANY_AWARD}`), { ...ALONE, earlier: before });
    if (entry) return { year: entry.year ?? year, awardedBy: soleGiver(entry.awardedBy), names: entry.names };
  }
  // "NHÀ GIÁO NHÂN DÂN LÊ VĂN A": a title that only addresses the person.
  const who = only?.named === true ? [] : soleName(bare);
  return { year, awardedBy: null, names: who };
}

/** Null for several givers, as "Nhà nước, các cấp, các ngành" does not say who gave which award. */
function soleGiver(giver: string | null): string | null {
  return giver !== null && /(?:^|[\s,])các(?:\s|$)/iu.test(giver) ? null : giver;
}

/** The name that a title consists of; "Hồ Chí Minh – Biên niên tiểu sử" has a subject besides. */
export function wholeName(text: string): Name[] {
  return /\s[–-]\s/u.test(text) ? [] : soleName(text);
}

/**
 * "Giáo sư Lê Điền – Nguyên Giám đốc", "3. Công ty Cổ phần Hoa Sen", "BỆNH VIỆN HOA SEN": the name of a heading or a
 * lead-in that is nothing else.
 */
function soleName(written: string): Name[] {
  const text = written.replace(RECORD_OF, '');
  return text === text.toUpperCase() ? inCapitals(text) : titled(text);
}

/** "TRẦN VĂN A", "TRƯỜNG THPT B": a full name, or a school's, a hospital's or a company's; other capitals may be a subject. */
function inCapitals(text: string): Name[] {
  const spoken = text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  const [only] = spoken.length === text.length ? titled(spoken) : [];
  if (!only) return [];
  const [family = '', middle = '', given] = only.name.split(' ');
  const isPerson =
    only.person &&
    (only.office !== '' ||
      (given !== undefined && (unmistakableFamilyNames.has(family) || middleNames.has(middle))));
  const sure = isPerson || phraseAt(locatedBook, wordsOf(only.name), 0) !== null;
  const at = spoken.indexOf(only.name);
  return sure ? [{ ...only, name: text.slice(at, at + only.name.length) }] : [];
}

function titled(text: string): Name[] {
  const [head = text, other = ''] = text.split(/\s[–-]\s/u);
  // "Phòng Kế hoạch - Tài chính"
  const isOne = isFunctional(wordsOf(text), 0) && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(other);
  const name = withoutPraise(isOne ? text : head);
  const found = wholeNames(name);
  const [only] = found?.names ?? [];
  if (!found || !only || found.names.length > 1 || found.collectives !== null || found.individuals !== null)
    return [];
  if (only.person) return [only];
  const line = lineOf(only.name);
  // "Làng chiếu Định Yên dựng lại chợ đêm" goes on behind the name.
  return bodyAt(line, 0, null)?.to === line.words.length ? [only] : [];
}

/** "Trung đoàn 88 anh hùng", "Trường THPT A qua 30 năm": the name of the body without what a title says of it. */
function withoutPraise(text: string): string {
  const words = wordsOf(text);
  if (!isBody(words, 0)) return text;
  const last = words.findLastIndex(({ capital, form }, at) => at > 0 && (capital || /^\d+$/.test(form)));
  const praise = words.findIndex(({ form }, at) => at > last && praiseWords.has(form));
  return last > 0 && praise > 0 ? text.slice(0, words[praise - 1]?.end) : text;
}

function soleYear(text: string): number | null {
  if (text.length > 60 || /giai đoạn|nhiệm kỳ/iu.test(text)) return null;
  const years = yearsAnywhere(text);
  return years.length === 1 ? (years[0] ?? null) : null;
}
