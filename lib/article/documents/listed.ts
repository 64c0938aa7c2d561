import { groupBy } from '../../base/group';
import type { Prose } from '../prose/prose';
import type { Act } from './relations/clause';
import { isUnreal } from './relations/mood';
import { isActorBehind } from './relations/agents';
import { passiveBefore } from './relations/passive';
import type { MentionRelation } from './relations/relations';
import type { Mention } from './mention';
import type { RelationType } from './tables/acts';
import type { Unit } from './unit';

/** A sentence whose verb governs the items below it: "Thông tư này bãi bỏ các thông tư sau:". */
interface Opening {
  unit: Unit;
  type: RelationType;
  named: Mention;
  /** "… được sửa đổi, bổ sung bởi:": the items act. */
  turned: boolean;
}

const ITEM = /^(?:[-–•*+]|[a-zđ]\)|\d{1,2}[.)])\s/iu;
const FARTHEST_COLON = 14;
/** Words in an item before its document. */
const leads = new Set(
  'điều khoản điểm phụ lục chương mục của và toàn bộ các tại quy định nội dung một số'.split(' '),
);
const FARTHEST_ITEM = 8;
/** Words from the verb to the colon: "bãi bỏ các quy định tại:", "thay thế toàn bộ các văn bản:". */
const headings = new Set(
  ': các những quy định tại văn bản nội dung của một số điều khoản toàn bộ là gồm bao nghị thông tư quyết luật phạm pháp'.split(
    ' ',
  ),
);

/** Adds, to sentences that end in a colon, the relations to the documents at the beginning of the items below. */
export function addListed(prose: readonly Prose[], units: readonly Unit[]): void {
  const of = groupBy(units, ({ prose: own }) => own);
  let open: Opening | null = null;
  // An item without a marker counts if the list continues there: "…;".
  let goesOn = false;
  for (const each of prose) {
    const own = of.get(each) ?? [];
    const isListed: boolean = isItem(each) || goesOn || each.text.endsWith(';');
    const item: Mention | undefined = open && isListed ? itemOf(each, own[0]) : undefined;
    if (open && item) open.unit.relations.push(relationOf(open, item));
    else if (open && !isItem(each)) open = null;
    goesOn = item !== undefined && each.text.endsWith(';');
    const last = own.at(-1);
    if (last && each.text.endsWith(':')) open = openingOf(last) ?? open;
  }
}

function relationOf({ type, named, turned }: Opening, item: Mention): MentionRelation {
  const [actor, target] = turned ? [item, named] : [named, item];
  return { type: target.places.length > 0 ? 'amends' : type, actor, target };
}

function isItem({ role, text }: Prose): boolean {
  return role.kind === 'item' || ITEM.test(text);
}

/** The document at the beginning of an item. */
function itemOf(prose: Prose, unit: Unit | undefined): Mention | undefined {
  const first = unit?.mentions.find(({ sort }) => sort === 'named');
  if (!unit || !first || first.from > FARTHEST_ITEM) return undefined;
  if (prose.text.slice(0, unit.index).replace(ITEM, '') !== '') return undefined;
  const words = unit.line.words.slice(0, first.from).filter(({ form }) => /^\p{L}{2,}$/u.test(form));
  return words.every(({ form }) => leads.has(form)) ? first : undefined;
}

function openingOf(unit: Unit): Opening | null {
  const { line, mentions } = unit;
  const act = line.things.findLast((thing): thing is Act => thing.type === 'act');
  if (!act || act.relation === 'guides' || line.words.length - act.to > FARTHEST_COLON) return null;
  if (mentions.some(({ sort, from }) => sort === 'named' && from >= act.to)) return null;
  const named = mentions.findLast(({ sort, to }) => sort !== 'other' && to <= act.from);
  if (!named || isUnreal(line, named.tail, act.from)) return null;
  const turned = passiveBefore(line, act) !== null && isActorBehind(line, act);
  const behind = line.words.slice(act.to).map(({ form }) => form);
  const listed = behind.includes('sau') || behind.every((form) => headings.has(form));
  return turned || listed ? { unit, type: act.relation, named, turned } : null;
}
