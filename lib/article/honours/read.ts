import type { Language } from '../../language/languages';
import { diagnose, type Diagnostic } from '../../report/diagnostic';
import type { Honour, Published } from '../article';
import { checksOf } from './checks';
import { entriesInOrder } from './discourse';
import { englishEntries } from './english/read';
import type { Found } from './found';
import { mayGive } from './giver';
import { lineOf } from './line';
import { mergeMentions } from './merge';
import { opensDecision } from './mood/genre';
import { phraseAt, phraseSet } from '../prose/phrases';
import { wordsOf } from '../prose/words';
import { awards } from './tables/awards';
import { giverHeads } from './tables/givers';
import type { Prose } from '../prose/prose';
import { mayNameAward } from './tables/signs';
import { yearOf } from './this-year';

const heads = phraseSet(giverHeads);
/** Maximum length, in letters, of a decision's author. */
const LONGEST_DECIDER = 120;

/** Facts about the article outside its prose. */
export interface Context {
  published: Published | null;
  /** The language that it is written in; Vietnamese if not given. */
  lang?: Language;
}

/**
 * The honours in the text, one entry per award, rank, giver and year, in the order of the text.
 * @param prose all relevant text (lede, body, captions), in the order of the page
 */
export function readHonours(
  prose: readonly Prose[],
  context: Context,
): { honours: Honour[]; diagnostics: Diagnostic[] } {
  const { found, unread } =
    context.lang === 'en'
      ? { found: englishEntries(prose), unread: [] }
      : entriesInOrder(prose, (text) => mayNameAward.test(text), yearOf(context.published));
  const merged = mergeMentions(found.filter(({ unreal }) => unreal === null));
  const real = withDecider(withTitlesGiver(merged, prose), prose);
  return {
    honours: real.map(honourOf),
    diagnostics: [...found.flatMap(leftOut), ...checksOf(real, unread)],
  };
}

/** The giver that the title, or what a decision is about, names for the article's one honour with that award. */
function withTitlesGiver(honours: readonly Found[], prose: readonly Prose[]): Found[] {
  const titles = honours.length > 0 ? prose.filter(isTitle) : [];
  const awards = titles.flatMap(({ text }) => (mayNameAward.test(text) ? lineOf(text).tokens : []));
  return honours.map((honour) => {
    const named = awards.filter((token) => token.kind === 'award' && token.name === honour.award);
    const [token, ...others] = named;
    const alone =
      others.length === 0 && honours.every((each) => each === honour || each.award !== honour.award);
    if (token?.kind !== 'award' || !alone || token.giver === null) return honour;
    return { ...honour, awardedBy: honour.awardedBy ?? token.giver };
  });
}

/** "GIÁM ĐỐC SỞ Y TẾ" above "QUYẾT ĐỊNH:": who gives what the decision names no giver for. */
function withDecider(honours: readonly Found[], prose: readonly Prose[]): Found[] {
  const decides = honours.length > 0 && prose.some(({ text }) => opensDecision(text));
  const opening = decides ? prose.findIndex(({ text }) => /^điều 1\s*[.:]/iu.test(text)) : -1;
  const above = prose
    .slice(0, Math.max(0, opening))
    .map(({ text }) => text.replace(/\s*quyết định\s*:?$/iu, ''));
  const decider = above.findLast(isDecider);
  if (decider === undefined) return [...honours];
  return honours.map((honour) => {
    const award = awards.find(({ name }) => name === honour.award);
    const decided = prose.indexOf(honour.prose) >= opening && award !== undefined && mayGive(decider, award);
    return decided ? { ...honour, awardedBy: honour.awardedBy ?? decider } : honour;
  });
}

/** An office or a body in capitals that has a line to itself. */
function isDecider(text: string): boolean {
  const isLine = text.length <= LONGEST_DECIDER && text === text.toUpperCase();
  return isLine && phraseAt(heads, wordsOf(text), 0) !== null;
}

/** Below "QUYẾT ĐỊNH" stands "Về việc tặng Bằng khen của Chủ tịch UBND tỉnh". */
function isTitle({ role, text }: Prose): boolean {
  return (role.kind === 'heading' && role.level === 1) || /^(?:về việc|v\/v)\s[^.]{1,300}$/iu.test(text);
}

function leftOut({ award, unreal, prose, index }: Found): Diagnostic[] {
  return unreal === null ? [] : [diagnose('honour-unreal', prose.at(index), { award, cue: unreal })];
}

function honourOf(entry: Found): Honour {
  const { award, rank, collectives, individuals, count, year, awardedBy, sentence, clause, prose } = entry;
  const place = prose.at(entry.index);
  return {
    award,
    rank,
    collectives,
    individuals,
    count,
    year,
    recipients: entry.names.map((name) => name.name),
    awardedBy,
    sentence,
    clause,
    anchor: prose.anchor,
    line: place.line,
    column: place.column,
  };
}
