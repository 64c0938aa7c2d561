import { CELL_BREAK, type Prose } from '../prose/prose';
import { sentencesOf } from '../prose/sentences';
import { withImpliedSubject } from './around/implied-subject';
import { readCards } from './cards';
import { lineOf } from './line';
import type { Mention } from './mention';
import { addListed } from './listed';
import { mentionsOf } from './mentions';
import { relationsOf } from './relations/relations';
import { unitsOfRow } from './rows';
import type { Kind } from './tables/kinds';
import type { Unit } from './unit';

/** A fast test whether a text can name a document at all. */
const MAY_NAME =
  /\d\s?[/–-]\s?(?:\d{4}|\p{L}{2})|th[ôo]ng tư|nghị (?:định|quyết)|luật|pháp lệnh|hiến pháp|(?:^|\P{L})(?:tt|nđ|qđ|cv|nq) ?\d|(?:quyết định|chỉ thị|công văn|thông báo|công điện|văn bản) (?:số )?\d|circular|decree|decision|directive|resolution|\blaw\b|\bcode\b|constitution|(?:^|\P{L})bl(?:ds|hs|lđ|hhvn|tt?ds|tths)(?!\p{L})|(?:tt|nđ|qđ|cv) số/iu;

/** Characters of a paragraph in which a foreign country is looked for. */
const LONGEST_CONTEXT = 2_000;

/**
 * Reads an article's prose, sentence by sentence and row by row.
 * @param own the kind of the document whose text the page is
 */
export function unitsOf(prose: readonly Prose[], own: Kind | null): Unit[] {
  let header: string[] | null = null;
  const units = prose.flatMap((each) => {
    const cells = each.text.includes(CELL_BREAK.trim()) ? each.text.split(CELL_BREAK.trim()) : null;
    if (cells === null) {
      header = null;
      return MAY_NAME.test(each.text) ? sentences(each, own) : [];
    }
    header ??= cells;
    return MAY_NAME.test(each.text) || /\d\/\d{4}/.test(each.text) ? unitsOfRow(each, cells, header) : [];
  });
  if (units.length === 0) return units;
  addListed(prose, units);
  readCards(prose, units);
  return units;
}

function sentences(prose: Prose, own: Kind | null): Unit[] {
  let topic: Mention | null = null;
  return sentencesOf(prose.text).flatMap(({ start, end }) => {
    const sentence = prose.text.slice(start, end);
    if (!MAY_NAME.test(sentence)) return [];
    const line = lineOf(sentence);
    const mentions = withImpliedSubject(line, mentionsOf(line, null, prose.text.slice(0, LONGEST_CONTEXT)), {
      topic,
      own,
    });
    if (start === 0) topic = mentions.find(({ sort, from }) => sort === 'named' && from === 0) ?? null;
    if (mentions.length === 0) return [];
    return [
      {
        prose,
        sentence,
        index: start,
        line,
        lineIndex: start,
        mentions,
        relations: relationsOf(line, mentions),
      },
    ];
  });
}
