import { entriesOf, type Entry } from './entries';
import { lineOf, type Line } from './line';
import { namesIn } from './list';
import type { Name } from './names';
import type { Prose } from '../prose/prose';
import { sentencesOf } from '../prose/sentences';
import { specifiedIn } from './specified';
import { cellsOf, entriesOfRow } from './table';

/** An entry, the words it was read from, and where they stand. */
export interface Found extends Entry {
  sentence: string;
  prose: Prose;
  /** Where the sentence begins in the prose's text. */
  index: number;
}

/** What the text said just before. */
interface Memory {
  /** What the last sentence that told of awards told. */
  told: Found[];
  /** How many sentences ago that was. */
  age: number;
  /** Whether a list of awards is open: its next item needs no verb. */
  awards: boolean;
  /** Whether a list of recipients is open, for the awards of `told`. */
  recipients: boolean;
  thisYear: number | null;
  /** The first row of the table that is being read. */
  header: string[] | null;
}

const BULLET = /^(?:[-–—•+*·]|\(?\d{1,3}[.)]|[a-zđ][.)]) ?/u;
const LONGEST_ITEM = 300;
/** Sentences; a recipient named later than that belongs to something else. */
const MEMORY = 3;

/**
 * Reads sentence by sentence, and remembers what lists, tables and "đó là …" refer to.
 *
 * @param mayTell a quick look whether a text may name an award at all
 */
export function entriesInOrder(
  prose: readonly Prose[],
  mayTell: (text: string) => boolean,
  thisYear: number | null,
): Found[] {
  const found: Found[] = [];
  const memory: Memory = {
    told: [],
    age: Infinity,
    awards: false,
    recipients: false,
    header: null,
    thisYear,
  };
  for (const each of prose) {
    const { text } = each;
    const cells = cellsOf(text);
    if (cells) {
      memory.header ??= cells;
      if (mayTell(text))
        found.push(...placed(entriesOfRow(cells, memory.header), { sentence: text, prose: each, index: 0 }));
      continue;
    }
    memory.header = null;
    const names = memory.recipients ? listedNames(text) : [];
    if (names.length > 0) addNames(memory.told, names);
    else if (memory.age <= MEMORY || memory.awards || text.endsWith(':') || mayTell(text))
      found.push(...read(each, memory, mayTell));
    else memory.recipients = false;
  }
  return found;
}

function read(prose: Prose, memory: Memory, mayTell: (text: string) => boolean): Found[] {
  const { text } = prose;
  const found: Found[] = [];
  let before: Line | null = null;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const line = lineOf(sentence);
    if (memory.age <= MEMORY) addNames(memory.told, specifiedIn(line));
    const listed = memory.awards && start === 0 && beginsWithAward(line);
    const entries = mayTell(sentence) ? entriesOf(line, { listed, before, thisYear: memory.thisYear }) : [];
    const these = placed(entries, { sentence, prose, index: start });
    found.push(...these);
    before = line;
    const real = these.filter(({ unreal }) => unreal === null);
    memory.age = real.length > 0 ? 0 : memory.age + 1;
    if (real.length > 0) memory.told = real;
  }
  const open = text.endsWith(':');
  const told = found.some(({ unreal }) => unreal === null);
  memory.awards = told || (open && before !== null && opensAwards(before));
  memory.recipients = open && told;
  return found;
}

function placed(entries: readonly Entry[], place: Pick<Found, 'sentence' | 'prose' | 'index'>): Found[] {
  return entries.map((entry) => ({ ...entry, ...place }));
}

/** "– 35 Bằng khen …": nothing but a bullet before the award. */
function beginsWithAward({ text, words, tokens }: Line): boolean {
  const award = tokens.find(({ kind }) => kind === 'award');
  return award !== undefined && /^\P{L}*$/u.test(text.slice(0, words[award.from]?.start));
}

/** "… đã được tặng thưởng các phần thưởng:" with the awards in the items behind. */
function opensAwards({ tokens }: Line): boolean {
  return tokens.some((token) => token.kind === 'verb') && !tokens.some((token) => token.kind === 'unreal');
}

/** The names that an item of a list of recipients holds; none where it is a sentence of its own. */
function listedNames(text: string): Name[] {
  return text.length > LONGEST_ITEM ? [] : namesIn(text.replace(BULLET, ''));
}

function addNames(told: readonly Found[], names: readonly Name[]): void {
  for (const entry of told) {
    const known = new Set(entry.names.map(({ name }) => name));
    entry.names = [...entry.names, ...names.filter(({ name }) => !known.has(name))];
  }
}
