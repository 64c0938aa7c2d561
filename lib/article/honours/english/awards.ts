import { otherAwards, stateAwards, titles } from './tables';

/** An award in a sentence. */
export interface Token {
  /** As written, in the singular and without its rank. */
  award: string;
  /** As written; null if it has none. */
  ranks: readonly (string | null)[];
  start: number;
  end: number;
  state: boolean;
  title: boolean;
}

const all = { ...stateAwards, ...titles, ...otherAwards };
const ORDINAL = '(?:first|second|third|1st|2nd|3rd)';
const RANKS = `${ORDINAL}(?:(?:,|-)?(?: and)? ${ORDINAL})*[\\s–-]*(?:class(?:es)?|rank|grade)`;
const name = Object.values(all).join('|');
const TOKEN = new RegExp(
  `(?:(?<before>${RANKS}) (?:of the )?)?\\b(?<name>${name})\\b(?:[,\\s(–-]{1,4}(?:of (?:the )?)?(?<behind>${RANKS})\\)?)?`,
  'giu',
);
const named = Object.entries(all).map(([law, names]) => [law, new RegExp(`^(?:${names})$`, 'iu')] as const);
const NAME = new RegExp(name, 'iu');

/** A fast test whether a text may name an award. */
export function mayName(text: string): boolean {
  return NAME.test(text);
}

/** The award of the law that an English name means; null for any other name. */
export function lawNameOf(award: string): string | null {
  const law = named.find(([, names]) => names.test(award))?.[0] ?? null;
  return law?.replace('#', /\d+/u.exec(award)?.[0] ?? '#') ?? null;
}

/** The awards that a sentence names, in its order. */
export function awardsIn(sentence: string): Token[] {
  return Array.from(sentence.matchAll(TOKEN), (match): Token => {
    const { name = '', before, behind } = match.groups ?? {};
    const law = lawNameOf(name) ?? '';
    return {
      award: singular(name),
      ranks: ranksOf(before ?? behind ?? ''),
      start: match.index,
      end: match.index + match[0].length,
      state: law in stateAwards || law in titles || law.startsWith('Huy hiệu'),
      title: law in titles,
    };
  });
}

function singular(name: string): string {
  const one = name
    .replace(/^heroes\b/iu, 'Hero')
    .replace(/merits$/iu, (word) => word.slice(0, -1))
    .replace(
      /\b(order|medal|certificate|flag|badge|prize|award|artist|artisan|teacher|doctor|physician|mother|fighter)s\b/giu,
      '$1',
    );
  return one.charAt(0).toUpperCase() + one.slice(1);
}

/** "first-class", or each of "second and third class". */
function ranksOf(written: string): (string | null)[] {
  const ordinals = written.match(new RegExp(ORDINAL, 'giu')) ?? [];
  if (ordinals.length <= 1) return [written.trim() || null];
  return ordinals.map((ordinal) => `${ordinal} class`);
}
