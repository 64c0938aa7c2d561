import type { Run } from '../../prose/outline';
import { addNames, PENDING, type Found } from '../found';
import { lineOf } from '../line';
import { beginsWithRank, isBareAward } from './leads';
import { nameOf } from '../names/name-of';
import type { Frame } from './outline';
import { isUnit, nameBeforeStory, wholeNames } from './whole-names';

/** "Danh sách được tặng …", "Tặng Huân chương …": a heading of recipients. */
const LISTS = /^(?:danh sách|tặng|trao tặng|truy tặng)(?!\p{L})/iu;

/** The names or numbers of an item that only adds recipients to its lead-in; null if it says more. */
export function completion({ text, prose, index, role }: Run, frames: readonly Frame[]): Found[] | null {
  const [frame] = frames;
  if (!frame?.open || frame.honour === null) return null;
  if (frame.run.role.kind === 'heading' && role.kind !== 'item' && !isLineBelow(text, frame.run)) return null;
  if (beginsWithRank(lineOf(text))) return null;
  const who = wholeNames(text) ?? (role.kind === 'item' ? nameBeforeStory(text) : null);
  if (who === null) return null;
  const { honour } = frame;
  addNames(honour, who.names);
  honour.collectives ??= who.collectives;
  honour.individuals ??= who.individuals;
  if (honour.prose === PENDING) {
    Object.assign(honour, { prose, index, sentence: text, clause: text });
    return [honour];
  }
  return [];
}

/**
 * "Ông A – Giám đốc Công ty B" in a paragraph below "## Huân chương Lao động hạng Ba", "## Danh sách được tặng …": a line,
 * and no sentence.
 */
function isLineBelow(text: string, heading: Run): boolean {
  const [named = ''] = text.split(/[,;.]|\s[–(-]/u);
  const name = nameOf(named)?.name;
  const sentence = /[!?…:,]$|,\s+\p{Ll}.*\.$/u.test(text);
  if (name === undefined || !named.endsWith(name) || sentence) return false;
  // "Ông A" alone below "### Cá nhân"
  if (isUnit(heading.text) && !text.endsWith('.')) return true;
  return LISTS.test(heading.text) || isBareAward(lineOf(heading.text));
}
