import type { Line } from '../line';
import type { Mention } from '../mention';
import { ranks } from '../tables/kinds';
import { reaches } from './active';
import { isOlder, listOf, type Act, type Found } from './clause';
import { isUnreal } from './mood';
import { titleEnd } from './titled-targets';

/** Words between the target and the actor: "là" and the like. */
const verbs = new Set(['là', 'có', 'gồm', 'is', 'are']);
/** Words before a verb at the beginning of a sentence. */
const purposes = new Set(['để', 'nhằm', 'việc', 'tiếp', 'tục', 'to']);
/** Between the target and the document by which its issuer changes it: "Bộ Y tế bãi bỏ Thông tư A bằng Thông tư B". */
const means = new Set(['bằng', 'tại', 'theo', 'thông qua', 'by']);
const ends = new Set([',', ';', '.', ':', 'và', 'and', ')']);
/** Last words of "ban hành" and the like. */
const issueForms = new Set(['hành', 'ký', 'có', 'issued']);
const light = new Set([...verbs, 'hiện', 'nay', 'đã', 'sẽ', 'các', 'bao', ':', 'the']);

/** "Thay thế Thông tư A là Thông tư B", "việc thay thế Thông tư A bằng Thông tư B", "Quy định chi tiết Luật này có Nghị định B và Nghị định C". */
export function inverted(line: Line, mentions: readonly Mention[], act: Act): Found | null {
  const relative = relativeClause(line, mentions, act);
  if (relative) return relative;
  if (act.ending || mentions.some(({ sort, to }) => sort === 'named' && to <= act.from)) return null;
  const target = mentions.find(({ from }) => from >= act.to);
  if (!target || !reaches(line, act, target) || isUnreal(line, 0, act.from)) return null;
  const targets = listOf(mentions, target);
  const end = titleEnd(line, targets.at(-1) ?? target);
  const by = mentions.find(({ sort, from }) => sort === 'named' && from >= end);
  const words = line.words.slice(end, by?.from ?? end).map(({ form }) => form);
  const between = words[0] === '(' ? words.slice(1) : words;
  const isBy = by !== undefined && means.has(between.join(' ')) && targets.every((each) => isOlder(each, by));
  const isVerb = between.some((form) => verbs.has(form)) && between.every((form) => light.has(form));
  if (by && (isVerb || (isBy && act.relation !== 'guides'))) return { by: listOf(mentions, by), targets };
  return fronted(line, mentions, act, targets);
}

/** "Văn bản thay thế Nghị định A là Nghị định B", "Nghị định sửa đổi Nghị định A là Nghị định B". */
export function equated(line: Line, mentions: readonly Mention[], act: Act): Found | null {
  const { words } = line;
  if (act.ending || mentions.some(({ sort, to }) => sort === 'named' && to <= act.from)) return null;
  const target = mentions.find(({ from }) => from >= act.to);
  if (target?.sort !== 'named' || !reaches(line, act, target) || isUnreal(line, 0, act.from)) return null;
  const targets = listOf(mentions, target);
  const end = targets.at(-1)?.tail ?? target.tail;
  const by = mentions.find(({ sort, from }) => sort === 'named' && from >= end);
  return by && by.from === end + 1 && words[end]?.form === 'là'
    ? { by: listOf(mentions, by), targets }
    : null;
}

/** "Decree A, which Decree B replaced", "Nghị định A mà Nghị định B đã thay thế". */
function relativeClause({ words }: Line, mentions: readonly Mention[], act: Act): Found | null {
  const by = mentions.findLast(({ sort, to }) => sort === 'named' && to <= act.from);
  const target = by && mentions.findLast(({ sort, tail }) => sort === 'named' && tail <= by.from);
  if (!by || !target || act.ending) return null;
  const link = words.slice(target.tail, by.from).map(({ form }) => form);
  const isLinked =
    link.every((form) => [',', 'which', 'that', 'mà'].includes(form)) && link.some((form) => form !== ',');
  const isNear = words
    .slice(by.tail, act.from)
    .every(({ form }) => ['đã', 'sẽ', 'has', 'have'].includes(form));
  return isLinked && isNear ? { by: [by], targets: [target] } : null;
}

/**
 * "Thay thế Nghị định A, Nghị định B có …", "Để sửa đổi Nghị định A, Chính phủ ban hành Nghị định B": the younger document
 * after the comma acts.
 */
function fronted(line: Line, mentions: readonly Mention[], act: Act, list: readonly Mention[]): Found | null {
  if (!line.words.slice(0, act.from).every(({ form }) => purposes.has(form))) return null;
  const named = mentions.filter(({ sort, from }) => sort === 'named' && from >= act.to);
  const by = named.find(
    (each) =>
      each !== list[0] &&
      list.every((old) => old === each || isOlder(old, each) || ranks[old.kind] < ranks[each.kind]),
  );
  const last = by && mentions[mentions.indexOf(by) - 1];
  if (!last || named.at(-1)?.list !== by.list) return null;
  const between = line.words.slice(last.tail, by.from).map(({ form }) => form);
  const isSubject =
    act.relation !== 'guides' && between.join('') === ',' && !ends.has(line.words[by.tail]?.form ?? '.');
  const isIssued = between.includes(',') && issueForms.has(between.at(-1) ?? '');
  if (!isSubject && !isIssued) return null;
  const all = named.slice(named.indexOf(by));
  return { by: all, targets: list.filter((each) => !all.includes(each)) };
}
