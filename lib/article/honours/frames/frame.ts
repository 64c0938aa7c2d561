import { phraseAt, phraseSet } from '../../prose/phrases';
import { openingNouns, ruleNouns } from '../tables/leads';
import type { Run } from '../../prose/outline';
import type { Frame } from './outline';
import { type Line, lineOf, textOf } from '../line';
import { isUnit, LONGEST_ITEM, wholeNames } from './whole-names';
import { beginsWithAward, leadYear } from './leads';
import type { Found } from '../found';
import { pendingOf, saysOf } from './says';

const nouns = phraseSet(openingNouns);
const rules = phraseSet(ruleNouns);
/** Words; a heading that names an award and is longer than this is a sentence. */
const LONGEST_LEAD = 60;

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
