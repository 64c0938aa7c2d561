import { sentencesOf } from '../../prose/sentences';
import type { Prose } from '../../prose/prose';
import type { Found } from '../found';
import { awardsIn, mayName, type Token } from './awards';
import { giverBehind, giverBefore, giverOf } from './givers';
import { brandIn, countIn, endsInCount, namesIn, peopleIn } from './names';
import { abroad, abroadAwards, effects, stateGivers, unreal } from './tables';

/** What reports an award: who receives it stands before the verb, or behind it. */
interface Verb {
  kind: 'receives' | 'gives' | 'is given';
  start: number;
  end: number;
  text: string;
}

const PARTICIPLE = 'awarded|presented|conferred|granted|bestowed|given|honou?red|accorded|recogni[sz]ed';
const VERB = new RegExp(
  [
    `(?<passive>\\b(?:is|are|was|were|been|being|be)(?: (?:also|\\w+ly))* (?:${PARTICIPLE})(?:,? (?:and|or) (?:\\w+ly )?(?:${PARTICIPLE}))?(?: posthumously)?(?: with| as)?)\\b`,
    '(?<receives>\\b(?:receiv(?:ed|es|ing|e)|won|earned|obtained|recipients? of)\\b)',
    '(?<gives>\\b(?:awarded|presented|conferred|granted|bestowed|handed over|gave|(?:present|award|confer|grant|bestow)(?:ing|s(?= (?:the|an?|his|\\d|first|second|third|certificate)))|(?:to|and) (?:\\w+ly )?(?:present|award|confer|grant|bestow))\\b)',
  ].join('|'),
  'giu',
);
/** What ends who receives it, or tells what for, where and when. */
const END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Lieut|Sen|Maj|Capt|Sr|Acad|Assoc))\.(?= |$)|,? (?:for|in (?:recognition|honou?r|acknowledg\w+|20|19|the|recent)|in [A-Z]\w+ (?:on|yesterday)|at|during|on (?:the|behalf|\w+day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w* \d+)|from|who|which|while|whereas|thanks|because|after|since|contributing|helping|posthumously|with)(?=[\s.,])/u;
/** "X said that the company", "X, which": what stands before who receives it. */
const REPORTED =
  /^.*\b(?:said|noted|added|announced|informed|that|including|[Aa]mong|while|whereas|and (?=the |he |she |it ))\s/isu;
const ADVERBIAL =
  /^(?:and|on|in|at|during|with|for|after|since|besides|previously|accordingly|notably|particularly|also|over|throughout|thanks|to date|so far|by|as of|recently)\b[^,]*,\s*/iu;
/** What follows who received it at an event: "Company A held a ceremony to receive …". */
const EVENT =
  /,? (?:(?:solemnly|recently|also) )*(?:held|holds|organi[sz]ed|hosted|celebrated|has|have|had|who|which|is|was|were|are)\b.*$|\s(?:on \p{Lu}\w+ \d|(?:this|last) \p{Ll}|yesterday|today).*$/su;
const YEARS = /(?<![-–/\d])\b(?:19|20)\d\d\b(?!\s?[-–/]\s?\d| school| academic)/gu;
/** A line below which bare awards are listed. */
const LEAD =
  /\b(?:award|reward|title|commendation|achievement|honou?r|recogni[sz]|received|conferred|granted|presented)/iu;
const ITEM = /^[\s\d–•*+-]*(?:(?:[Aa]n?|[Tt]he|[Oo]ne|[Tt]wo|[Tt]hree) )?$/u;

/** Maximum length, in words, of a title that heads a list. */
const LONGEST_LABEL = 5;
const NOBODY = { collectives: null, individuals: null };

/** The honours that English prose reports, in the order of the text. */
export function englishEntries(prose: readonly Prose[]): Found[] {
  let listed = false;
  const memory: Memory = { foreign: prose.some(({ text }) => abroadAwards.test(text)) };
  return prose.flatMap((each) => {
    const leads = each.text.endsWith(':') || each.role.kind === 'heading';
    const heads = leads && LEAD.test(each.text) && !isHeadline(each);
    const continues = listed && !leads;
    const found =
      each.role.kind === 'heading' || !mayName(each.text) ? [] : entriesOf(each, continues, memory);
    listed = heads || (continues && (each.role.kind === 'item' || found.length > 0));
    return found;
  });
}

/** @param listed whether a lead above makes bare awards honours */
function entriesOf(prose: Prose, listed: boolean, memory: Memory): Found[] {
  return sentencesOf(prose.text).flatMap(({ start, end }) => {
    const sentence = prose.text.slice(start, end);
    const tokens = awardsIn(sentence).filter((token) => !isAddress(sentence, token));
    const verbs = verbsIn(sentence, tokens);
    return tokens.flatMap((token, i) => {
      const before = sentence.slice(0, token.start);
      const opens = ITEM.test(before) || (i === 0 && giverBefore(before) !== null);
      const item = listed && (opens || prose.role.kind === 'item');
      return entriesAt({ sentence, tokens, verbs, memory, caption: isCaption(prose) }, i, item).map(
        (entry): Found => ({
          ...entry,
          sentence,
          clause: sentence,
          prose,
          index: start,
          list: item ? ('list' in prose.role ? prose.role.list : '') : null,
        }),
      );
    });
  });
}

/** A title that is a sentence, and not "Our awards". */
function isHeadline({ role, text }: Prose): boolean {
  return role.kind === 'heading' && role.level === 1 && text.split(' ').length > LONGEST_LABEL;
}

function isCaption({ role }: Prose): boolean {
  return role.kind === 'text' && role.caption === true;
}

/** "People's Doctor Tran Van A", "excellent doctors": a title that nobody receives here. */
function isAddress(sentence: string, { start, end, title }: Token): boolean {
  if (!title) return false;
  const isQuoted = /["“'‘]$/u.test(sentence.slice(0, start));
  const isName = !isQuoted && /^ \p{Lu}\p{L}+ \p{Lu}/u.test(sentence.slice(end));
  const isTitle = /\btitles?\b/iu.test(sentence.slice(Math.max(0, start - 16), end + 8));
  return isName || !(isTitle || /\p{Lu}/u.test(sentence.charAt(start)));
}

/** "Two Orders were presented to A": a passive behind an award of its own gives it. */
function verbsIn(sentence: string, tokens: readonly Token[]): Verb[] {
  let from = 0;
  return Array.from(sentence.matchAll(VERB), (match): Verb => {
    const start = match.index;
    const text = match[0];
    const own = tokens.findLast((token) => token.start >= from && token.end <= start);
    const plain =
      own && !/[;]|\b(?:and|while) (?:the|\w+ (?:units|individuals))/u.test(sentence.slice(own.end, start));
    const isOwn = plain && !match.groups?.gives;
    // "among 49 scientists awarded the prize"
    const receives = match.groups?.receives ?? (/ed$/iu.test(text) && endsInCount(sentence.slice(0, start)));
    const kind = receives ? 'receives' : match.groups?.gives ? 'gives' : isOwn ? 'is given' : 'receives';
    from = start + text.length;
    return { kind, start, end: from, text };
  });
}

interface Memory {
  /** Whether the article names another state's award. */
  foreign: boolean;
}

interface Reading {
  sentence: string;
  tokens: readonly Token[];
  verbs: readonly Verb[];
  caption: boolean;
  memory: Memory;
}

type Entry = Omit<Found, 'sentence' | 'clause' | 'prose' | 'index' | 'list'>;

/** The entries of one award: one for each rank and year; none if the sentence does not say that it was given. */
function entriesAt(reading: Reading, i: number, item: boolean): Entry[] {
  const { sentence, tokens, verbs, memory } = reading;
  const token = tokens[i];
  if (!token) return [];
  const clause = sentence.lastIndexOf(';', token.start) + 1;
  const verb =
    verbs.findLast(({ start, end }) => start >= clause && end <= token.start) ??
    verbs.find(({ kind, start }) => kind === 'is given' && start >= token.end);
  if (!(verb ?? item) || (verb && !isReal(reading, clause, verb))) return [];
  const next = tokens[i + 1];
  const behind = sentence.slice(token.end, next ? next.start : sentence.length);
  if (token.title && !item && !isNamedAsTitle(sentence, token, verb)) return [];
  const giver = giverAt(reading, token, verb, behind);
  const origin = /^(?:[,\s]*of|[^;]{0,60}?\b(?:by|from)) (?:the )?\w+/iu.exec(behind)?.[0] ?? '';
  const context = `${sentence.slice(Math.max(0, token.start - 12), token.start)} ${origin}`;
  if (abroad.test(context)) memory.foreign = true;
  if (abroad.test(context) || (memory.foreign && giver === null)) return [];
  const who = verb ? whoAt(reading, i, verb) : '';
  const named = verb ? namesIn(who) : [];
  const names = named.length > 0 || verb?.kind !== 'receives' ? named : brandIn(who);
  const act = tokens.filter(
    ({ end, start }) =>
      start >= (verb?.end ?? 0) && end <= (verbs.find((each) => each.start > token.start)?.start ?? Infinity),
  );
  // "391 artists were honoured with the titles of A and B"
  const people = act.length > 1 && verb?.kind === 'receives' && isPlural(who) ? NOBODY : peopleIn(who);
  const years = yearsAt(sentence.slice(verb ? 0 : clause, token.start), behind);
  const known =
    names.length > 0 ||
    people.individuals !== null ||
    people.collectives !== null ||
    giver !== null ||
    years.length > 0;
  if (verb && verb.kind !== 'receives' && !known) return [];
  const awardedBy = giver !== null && (!token.state || stateGivers.test(giver)) ? giver : null;
  const entry = {
    ...people,
    ...{ award: token.award, names, awardedBy, count: countIn(sentence.slice(0, token.start)) },
    ...{ specifies: false, possessed: false, withheld: false, unreal: null },
    span: { start: token.start, end: token.end },
  };
  return token.ranks.flatMap((rank) =>
    (years.length > 0 ? years : [null]).map((year) => ({ ...entry, rank, year })),
  );
}

/** A number other than one. */
function isPlural(who: string): boolean {
  return Object.values(peopleIn(who)).some((number) => number !== null && number > 1);
}

/** Whether it happened: no wish, plan or rule, and an infinitive only behind a decision or at a ceremony. */
function isReal({ sentence, caption }: Reading, clause: number, verb: Verb): boolean {
  const before = sentence.slice(clause, verb.start);
  const said = before.replace(REPORTED, '');
  if (unreal.test(said)) return false;
  const infinitive =
    /^to /iu.test(verb.text) || (/\bto $/iu.test(before) && /^(?:be|receive)\b/iu.test(verb.text));
  if (infinitive) return effects.test(before);
  // "The Order is conferred on individuals who …"
  return verb.kind !== 'is given' || caption || !/^(?:is|are|be)\b/iu.test(verb.text);
}

/** "the title of People's Artist", "honoured as People's Artists", “Hero of Labour” title. */
function isNamedAsTitle(sentence: string, { start, end }: Token, verb: Verb | undefined): boolean {
  const before = sentence.slice(verb && verb.end <= start ? verb.end : 0, start);
  return (
    /\btitles?\b/iu.test(before) ||
    /^["”’]?,? (?:\w+ )?titles?\b/iu.test(sentence.slice(end)) ||
    (verb !== undefined && /^\W*(?:an?|the|as)?\W*$/iu.test(before))
  );
}

/** The words that name who receives the award. */
function whoAt(reading: Reading, i: number, verb: Verb): string {
  const { sentence, tokens } = reading;
  const token = tokens[i];
  if (!token) return '';
  if (verb.kind === 'receives') return subjectOf(reading, verb);
  const between = sentence.slice(verb.end, token.start);
  const object = / with\b/iu.exec(between);
  if (verb.kind === 'gives' && object) return between.slice(0, object.index);
  const own = receiversBehind(reading, i);
  if (own !== '') return own;
  // "presented the A and the B to X": both, if it is one
  const shared =
    tokens
      .slice(i + 1)
      .map((_, k) => receiversBehind(reading, i + 1 + k))
      .find((text) => text !== '') ?? '';
  return namesIn(shared).length === 1 && peopleIn(shared).individuals === null ? shared : '';
}

/** What stands behind "to", "on" or "upon" in this part of the sentence. */
function receiversBehind({ sentence, tokens, verbs }: Reading, i: number): string {
  const from = tokens[i]?.end ?? 0;
  const next = verbs.find(({ kind, start }) => kind !== 'is given' && start > from)?.start ?? sentence.length;
  const clause = sentence.slice(from, next).lastIndexOf(';');
  const to = Math.min(
    tokens[i + 1]?.start ?? sentence.length,
    next < sentence.length && clause >= 0 ? from + clause : sentence.length,
  );
  const behind = sentence.slice(from, to);
  const found =
    /^(?:(?! for ).){0,90}?\b(?:to|upon|on)\b (?!\w+day\b|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)\w* \d|behalf|the occasion)/u.exec(
      behind,
    );
  if (!found) return '';
  const rest = `${behind.slice(found[0].length)} `;
  return rest
    .slice(0, END.exec(rest)?.index)
    .replace(/,? (?:and|as well as)(?: (?:an?|the|\w+))? $/iu, '')
    .trim();
}

/** The subject: from the last award, or the beginning of the clause, to the verb. */
function subjectOf(reading: Reading, verb: Verb): string {
  const { sentence, tokens, verbs } = reading;
  const last = tokens.findLast(({ end }) => end <= verb.start);
  const clause = sentence.lastIndexOf(';', verb.start) + 1;
  const whole = sentence.slice(Math.max(last?.end ?? 0, clause), verb.start);
  if (/\bof (?:them|whom)\b/u.test(whole)) return '';
  let text = whole.replace(REPORTED, '').trim();
  while (ADVERBIAL.test(text)) text = text.replace(ADVERBIAL, '');
  text = ` ${text}`.replace(EVENT, '').trim();
  if (/\p{L}{3}/u.test(text.replace(/\b(?:and|has|have|had|also|then)\b/gu, ''))) return text;
  const before = verbs.findLast(({ end, kind }) => end <= verb.start && kind === 'receives');
  return before ? subjectOf(reading, before) : '';
}

/** Who gives it: named beside the award, on whose behalf it is handed over, or the subject. */
function giverAt({ sentence }: Reading, token: Token, verb: Verb | undefined, behind: string): string | null {
  const named = giverBefore(sentence.slice(0, token.start)) ?? giverBehind(behind);
  if (named !== null || !verb) return named;
  const following =
    verb.kind === 'is given'
      ? giverBehind(sentence.slice(verb.end))
      : giverBehind(sentence.slice(verb.end, token.start));
  const own = sentence.slice(0, verb.start).replace(/^.*;/su, '');
  const behalf = /\b(?:behalf of|(?:authori[sz]ed|empowered|entrusted|delegated) by) (?:the )?([^,]+)/iu.exec(
    own,
  )?.[1];
  if (following !== null || behalf !== undefined) return following ?? giverOf(behalf ?? '');
  if (verb.kind !== 'gives') return null;
  const parts = own.replace(REPORTED, '').split(', ');
  return parts.map(giverOf).findLast((giver) => giver !== null) ?? null;
}

/** "in 2001 and 2005", "(2011)" behind it, before what it is for; else of the words before it. */
function yearsAt(before: string, behind: string): number[] {
  const own = behind.slice(
    0,
    /[;.] |\b(?:for|recognition|since|from the|who|which|whose|during)\b/u.exec(behind)?.index,
  );
  const found = Array.from(own.matchAll(YEARS), ([year]) => Number(year));
  const led = Array.from(
    before.matchAll(/\b(?:[Ii]n (?:\w+ )?|[Oo]n \w+ \d+(?:st|nd|rd|th)?,? )((?:19|20)\d\d)\b(?![-–])/gu),
    (match) => Number(match[1]),
  );
  const last = led.at(-1);
  return found.length > 0 ? found : last === undefined ? [] : [last];
}
