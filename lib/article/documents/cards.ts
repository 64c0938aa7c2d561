import type { Prose } from '../prose/prose';
import { groupBy } from '../../base/group';
import { columnOf, relationColumn } from './columns';
import { lineOf } from './line';
import type { Mention } from './mention';
import { columnRelations } from './rows';
import type { Unit } from './unit';

const LABELLED = /^([^:]{2,40}):\s*(?=\S)/u;
const NUMBER =
  /^(?:số(?:,? ?(?:\/ ?)?(?:ký )?hiệu)?|ký hiệu|(?:tên |số )?văn bản|number|document)(?: văn bản)?$/iu;

/**
 * Adds what lines below one another tell of one document, each with a label: "Số hiệu: 109/2026/TT-BTC", "Ngày ban
 * hành: 24/7/2026", "Thay thế: Thông tư 10/2021/TT-BTC".
 */
export function readCards(prose: readonly Prose[], units: readonly Unit[]): void {
  const of = groupBy(units, (unit) => unit.prose);
  let own: Mention | null = null;
  for (const each of prose) {
    const label = LABELLED.exec(each.text);
    const name = label?.[1]?.trim() ?? '';
    if (!label) own = null;
    else if (NUMBER.test(name)) own = onlyOne(of.get(each) ?? []);
    else if (own) readLine(own, name, each.text.slice(label[0].length), of.get(each) ?? []);
  }
}

function onlyOne(units: readonly Unit[]): Mention | null {
  const named = units.flatMap(({ mentions }) => mentions.filter(({ sort }) => sort === 'named'));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function readLine(own: Mention, label: string, value: string, units: readonly Unit[]): void {
  const column = columnOf(label);
  const relation = relationColumn(label);
  if (column) {
    const day = lineOf(value).things.find(({ type }) => type === 'date');
    if (day?.type !== 'date') return;
    if (column === 'date') own.date ??= day.day;
    else own.inForceFrom ??= day.day;
  } else if (relation)
    for (const unit of units) unit.relations.push(...columnRelations(unit.mentions, relation, own));
}
