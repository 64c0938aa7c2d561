import { phraseAt, phraseSet } from '../../prose/phrases';
import { fold, formAt } from '../../prose/words';
import { criteria } from '../tables/moods';
import { kindsOfAwards, openingNouns, ruleNouns } from '../tables/leads';
import { genreOfTitle } from '../mood/genre';
import type { Run } from '../../prose/outline';
import { type Frame, rungOf } from './outline';
import { type Line, lineOf, textOf } from '../line';
import { isUnit, isUnitLead, LONGEST_ITEM, wholeNames } from './whole-names';
import { beginsWithAward, beginsWithRank, isBareRank, leadYear } from './leads';
import { composedOf } from './inherited';
import type { Found } from '../found';
import { pendingOf, saysOf, wholeName } from './says';
import type { AwardToken } from '../mention/award-token';

const nouns = phraseSet(openingNouns);
const rules = phraseSet(ruleNouns);
const kinds = phraseSet(kindsOfAwards.filter((kind) => !/thưởng/u.test(kind)));
/** "Những người được tặng Bằng khen": those whom the list below names, not anybody as in a sentence. */
const LISTED = /(các|những|số|\d) người ((?:đã )?được)(?!\p{L})/giu;
/** Maximum length in words of a heading that names an award; a longer one is a sentence. */
const LONGEST_LEAD = 60;

/** Whether a paragraph continues the list of an open lead-in before it, though it is no list item. */
export function continues({ text }: Run, frames: readonly Frame[]): boolean {
  const said = frames.filter((frame) => frame.run.role.kind === 'text');
  const [nearest] = said;
  if (!nearest || !(nearest.open || nearest.opens)) return false;
  const line = lineOf(text.slice(0, LONGEST_ITEM));
  if (nearest.opens !== null && (beginsWithAward(line) || leadYear(line) !== null)) return true;
  // A paragraph that only names a recipient is between this one and the lead-in of both.
  const lead = said.find(({ open }) => open);
  const lists = lead !== undefined && (lead.honour !== null || lead.award !== null);
  return lists && (isUnitLead(text) || isBareRank(line) || wholeNames(text) !== null);
}

/** What stands around a run, and what is found in it. */
interface Around {
  found: readonly Found[];
  /** Whether text is below that it leads to. */
  leads: boolean;
  goesOn: boolean;
  frames: readonly Frame[];
  /** The preceding sentences of the article, to resolve words such as "nhà trường". */
  before: readonly Line[];
}

/** What a run says about the text below it; null if nothing is below. */
export function frameOf(run: Run, around: Around): Frame | null {
  const { leads, goesOn, frames, before } = around;
  const real = around.found.filter(({ unreal }) => unreal === null);
  if (!leads && real.length === 0) return null;
  const line = lineOfLead(run, around);
  const title = run.role.kind === 'heading' && run.role.level === 1;
  // A title may announce what the text then reports, so a doubtful one opens nothing.
  if (title && (supposed(line) !== null || ruleAt(line) >= 0)) return null;
  const unreal = real.length > 0 ? null : unrealIn(line, run, around, title);
  const divides = leads && isUnit(run.text);
  const awards = line.tokens.filter((token) => token.kind === 'award');
  const only = leads && awards.length === 1 && awards[0] ? awards[0] : null;
  const says =
    leads && !title
      ? saysOf(line, run, { only, real, before })
      : { year: null, awardedBy: null, names: title ? wholeName(run.text) : [] };
  const opens =
    unreal !== null ? null : real.length > 0 ? 'verb' : leads ? opensOf(line, frames, says) : null;
  const mayOpen = leads && !title && unreal === null && opens !== null && line.words.length < LONGEST_LEAD;
  const pending = mayOpen ? pendingIn(line, { awards, real, says, frames }) : null;
  const above = divides && only === null ? awardAbove(frames) : null;
  return {
    run,
    rung: rungOf(run, goesOn),
    open: leads,
    opens,
    unreal,
    honour: leads ? (awardOfLead(line, real) ?? pending ?? above) : sole(real),
    award: only === null || title ? null : textOf(line, { from: only.from, to: only.to }),
    divides,
    says,
  };
}

/** A lead-in as it is meant: with those it counts, and below the award that it ranks; else the end of the sentence. */
function lineOfLead({ text }: Run, { leads, frames }: Around): Line {
  if (!leads) return lineOf(text.slice(-LONGEST_ITEM));
  const line = lineOf(text.replace(LISTED, '$1 cá nhân $2'));
  return (beginsWithRank(line) ? composedOf(line, frames) : null) ?? line;
}

/** The words of a lead-in that make what is below unreal: a wish, a question, a definition, a rule; null without any. */
function unrealIn(line: Line, run: Run, { found, leads }: Around, title: boolean): string | null {
  const cue = supposed(line);
  if (cue !== null && criteria.includes(fold(cue))) return cue;
  const hidden = found.find(({ unreal }) => unreal !== null)?.unreal ?? null;
  const asks = offersAnswers(line, run) ? '?' : null;
  const rule = ruleAt(line);
  const ruled = rule < 0 ? null : textOf(line, { from: rule, to: rule + 2 });
  const genre = leads && !title ? (genreOfTitle(run.text)?.cue ?? null) : null;
  return hidden ?? asks ?? cue ?? defining(line) ?? ruled ?? genre;
}

/** The cue of unreality in a line, criteria before others; null if a fact is behind it. */
function supposed(line: Line): string | null {
  const cues = line.tokens.filter(({ kind }) => kind === 'unreal');
  const cue = cues.find((each) => criteria.includes(fold(textOf(line, each)))) ?? cues.at(-1);
  const fact = line.tokens.findLast(({ kind }) => kind === 'real');
  return cue && !(fact && fact.from > cue.from) ? textOf(line, cue) : null;
}

/** The word of a line where a rule is named; -1 without one. */
function ruleAt({ words }: Line): number {
  return words.findIndex((_, at) => phraseAt(rules, words, at));
}

/**
 * Whether a question about awards is above its options, which report nothing. The answers below a heading that asks, or in
 * an interview, may.
 */
function offersAnswers({ words, tokens }: Line, { role, text }: Run): boolean {
  if (role.kind === 'heading' || !text.endsWith('?')) return false;
  const has = (sought: string) => tokens.some(({ kind }) => kind === sought);
  // “gắn bó” and “trao đổi” alone begin with verbs of giving.
  if (has('award') || (has('passive') && has('verb'))) return true;
  return words.some((_, at) => phraseAt(nouns, words, at) || phraseAt(kinds, words, at));
}

/** "Huy chương gồm:", "Các danh hiệu thi đua gồm có:": which awards there are, and not whose; null if it says more. */
function defining({ text, words, tokens }: Line): string | null {
  const kind = phraseAt(kinds, words, words[0]?.form === 'các' ? 1 : 0);
  const list = tokens.find((token) => token.kind === 'list' && /gồm/u.test(formAt(words, token.from)));
  const only = tokens.every((token) => token === list || token.kind === 'mark');
  const named = words.some(({ capital }, at) => at > 0 && capital);
  return kind && list && only && !named && !/\d/.test(text) ? text.slice(0, words[list.to - 1]?.end) : null;
}

/**
 * The honour that the items below a lead-in complete: the only one, or the last of several that each have recipients:
 * "… tặng Huân chương A cho ông B; tặng Bằng khen cho các ông:". Null if the last award named is no honour.
 */
function awardOfLead({ tokens }: Line, real: readonly Found[]): Found | null {
  const [before, last] = tokens.filter((token) => token.kind === 'award').slice(-2);
  const final = last ?? before;
  const nearest = real.at(-1) ?? null;
  if (final !== undefined && nearest !== null && final.name !== nearest.award) return null;
  if (real.length < 2) return nearest;
  const own = tokens.some(
    ({ kind, from }) =>
      before && last && from >= before.to && from < last.from && (kind === 'verb' || kind === 'people'),
  );
  return own ? nearest : null;
}

/** The honour that a lead-in names without recipients: the only award, or the last after others with recipients. */
function pendingIn(
  line: Line,
  {
    awards,
    real,
    says,
    frames,
  }: {
    awards: readonly AwardToken[];
    real: readonly Found[];
    says: Frame['says'];
    frames: readonly Frame[];
  },
): Found | null {
  const last = awards.at(-1);
  const named = last && (real.length > 0 ? last.name !== real.at(-1)?.award : awards.length === 1);
  return named === true ? pendingOf(line, last, says, frames) : null;
}

function sole(real: readonly Found[]): Found | null {
  return real.length === 1 ? (real[0] ?? null) : null;
}

/** The honour that "Tập thể:" and "Cá nhân:" divide: that of the enclosing lead-in. */
function awardAbove(frames: readonly Frame[]): Found | null {
  const around = frames.find(({ divides, honour }) => !divides || honour !== null);
  return around?.open === true ? around.honour : null;
}

function opensOf(line: Line, frames: readonly Frame[], says: Frame['says']): Frame['opens'] {
  if (line.tokens.some(({ kind }) => kind === 'verb')) return 'verb';
  if (line.words.some((_, at) => phraseAt(nouns, line.words, at))) return 'noun';
  const known =
    says.year !== null || says.names.length > 0 || line.tokens.some(({ kind }) => kind === 'award');
  return known ? (frames.find(({ opens }) => opens !== null)?.opens ?? null) : null;
}
