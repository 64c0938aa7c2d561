import { awardAt } from '../mention/mention';
import { type Line, textOf, tokensIn } from '../line';
import type { Name } from '../names/name';
import { segmentsOf } from '../names/segments';
import type { Token } from '../scan';
import { wordsOf } from '../../prose/words';

/**
 * The recipients that a list calls by their new title: "Các nghệ sĩ được phong tặng đợt này gồm NSND Minh Lý, NSƯT Hà
 * An", by the title's name; none if the sentence is no such list.
 */
export function titledIn(line: Line): Map<string, Name[]> {
  const { words, tokens } = line;
  const titled = new Map<string, Name[]>();
  const verb = tokens.find(({ kind }) => kind === 'verb');
  const received =
    verb && tokensIn(tokens, { from: 0, to: verb.from }).some(({ kind }) => kind === 'passive');
  const list = verb && tokens.find(({ kind, from }) => kind === 'list' && from >= verb.to);
  if (!received || !list || tokensIn(tokens, { from: 0, to: list.from }).some(isOther)) return titled;
  const text = textOf(line, { from: list.to, to: words.length });
  const own = wordsOf(text);
  for (const { from, to } of segmentsOf(text, own)) {
    const title = awardAt(text, own, from);
    let end = title?.to ?? to;
    while (end < to && own[end]?.capital) end += 1;
    const name = text.slice(own[title?.to ?? to]?.start ?? text.length, own[end - 1]?.end);
    if (title?.award.title !== true || name === '') continue;
    titled.set(title.name, [...(titled.get(title.name) ?? []), { name, office: '', person: true }]);
  }
  return titled;
}

function isOther({ kind }: Token): boolean {
  return kind === 'award' || kind === 'unreal';
}
