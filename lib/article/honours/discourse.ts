import { entriesOf, type Entry } from './entries';
import { namesIn } from './list';
import type { Name } from './names';
import type { Prose } from './prose';
import { textOf, type Line } from './recipients';
import { scan } from './scan';
import { sentencesOf } from './sentences';
import { wordsOf } from './words';

/** An entry, the sentence it was read from, and where that stands. */
export interface Found extends Entry {
  sentence: string;
  prose: number;
  index: number;
}

/** What the text said just before. */
interface Memory {
  /** The last sentence of the same prose. */
  line: Line | null;
  /** What the last sentence that told of awards told. */
  told: Found[];
  /** How many sentences ago that was. */
  age: number;
  /** Whether a list of awards is open: its next item needs no verb. */
  awards: boolean;
  /** Whether a list of recipients is open, for the awards of `told`. */
  recipients: boolean;
}

const BULLET = /^(?:[-–—•+*·]|\(?\d{1,3}[.)]|[a-zđ][.)]) ?/u;
const LONGEST_ITEM = 300;
/** Sentences; a recipient named later than that belongs to something else. */
const MEMORY = 2;

/** Reads sentence by sentence, and remembers what lists and "đó là …" refer to. */
export function entriesInOrder(prose: readonly Prose[], mayTell: (text: string) => boolean): Found[] {
  const found: Found[] = [];
  let memory: Memory = { line: null, told: [], age: Infinity, awards: false, recipients: false };
  prose.forEach(({ text }, at) => {
    const listed = memory.recipients ? listedNames(text) : [];
    if (listed.length > 0) {
      addNames(memory.told, listed);
      return;
    }
    const idle = memory.age > MEMORY && !memory.awards;
    if (idle && !mayTell(text)) return;
    memory = { ...memory, line: null, recipients: false };
    let told = 0;
    for (const { start, end } of sentencesOf(text)) {
      const sentence = text.slice(start, end);
      const line = lineOf(sentence);
      if (memory.age <= MEMORY) addNames(memory.told, specifiedIn(line));
      const item =
        memory.awards && start === 0 && (BULLET.test(sentence) || line.tokens[0]?.kind === 'award');
      const entries = mayTell(sentence) ? entriesOf(line, { listed: item, before: memory.line }) : [];
      const these = entries.map((entry) => ({ ...entry, sentence, prose: at, index: start }));
      found.push(...these);
      told += these.length;
      memory =
        these.length > 0
          ? { ...memory, line, told: these, age: 0 }
          : { ...memory, line, age: memory.age + 1 };
    }
    const open = text.trimEnd().endsWith(':');
    memory.awards = told > 0 || (open && memory.line !== null && opensAwards(memory.line));
    memory.recipients = open && told > 0;
  });
  return found;
}

function lineOf(text: string): Line {
  const words = wordsOf(text);
  return { text, words, tokens: scan(text, words) };
}

/** "… đã được tặng thưởng các phần thưởng:" with the awards in the items behind. */
function opensAwards({ tokens }: Line): boolean {
  return tokens.some((token) => token.kind === 'verb') && !tokens.some((token) => token.kind === 'unreal');
}

/** The names that an item of a list of recipients holds; none where it is a sentence of its own. */
function listedNames(text: string): Name[] {
  if (text.length > LONGEST_ITEM) return [];
  return namesIn(text.replace(BULLET, ''));
}

/** "Đó là A và B", "tập thể được khen thưởng là C; …": whom an earlier sentence counted. */
function specifiedIn(line: Line): Name[] {
  const { tokens, words } = line;
  if (words[0]?.form === 'đó' && words[1]?.form === 'là')
    return namesIn(textOf(line, { from: 2, to: words.length }));
  const list = tokens.findIndex((token, i) => {
    const verb = tokens[i - 1];
    return (
      token.kind === 'list' &&
      verb?.kind === 'verb' &&
      verb.to === token.from &&
      tokens[i - 2]?.kind === 'passive'
    );
  });
  const from = tokens[list];
  const award = tokens.findIndex((token) => token.kind === 'award');
  if (!from || (award >= 0 && award < list)) return [];
  const end = tokens.find(
    (token, i) => i > list && token.kind === 'mark' && token.mark === ';' && tokens[i + 1]?.kind === 'people',
  );
  return namesIn(textOf(line, { from: from.to, to: end?.from ?? words.length }));
}

function addNames(told: readonly Found[], names: readonly Name[]): void {
  for (const entry of told)
    entry.names.push(...names.filter((name) => !entry.names.some((other) => other.name === name.name)));
}
