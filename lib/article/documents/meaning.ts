import { groupBy } from '../../base/group';
import type { Identity } from './identity/identity';
import type { Mention } from './mention';
import type { Kind } from './tables/kinds';
import type { Unit } from './unit';

/** The documents that each mention means: one, or several for a reference back to several. */
export type Meaning = ReadonlyMap<Mention, readonly Identity[]>;

/** Years that most documents take at most to come into force. */
const LONGEST_WAIT = 1;

/** Documents of one kind that "này" may mean, nearest last. */
interface Before {
  named: { identity: Identity; list: string; isChanged: boolean }[];
  nearest: Identity | null;
  /** The last one whose issuing is reported: "Bộ Y tế ban hành Thông tư A". */
  issued: Identity | null;
}

/** The meaning of each mention; a reference back means the nearest document of its kind before it. */
export function meaningOf(
  units: readonly Unit[],
  of: ReadonlyMap<Mention, Identity>,
  subject: Identity | null,
): Meaning {
  const meaning = new Map([...of].map(([mention, identity]) => [mention, [identity]]));
  const befores = new Map<Kind, Before>();
  const before = (kind: Kind) => {
    const found = befores.get(kind) ?? {
      named: [],
      nearest: subject?.kind === kind ? subject : null,
      issued: null,
    };
    befores.set(kind, found);
    return found;
  };
  const actors = actorsOn(units);
  units.forEach((unit, at) => {
    const topics = new Map([...befores].map(([kind, { nearest }]) => [kind, nearest]));
    for (const mention of unit.mentions) {
      const own = before(groupOf(mention));
      if (mention.sort === 'back') {
        const topic = endsAnother(unit, groupOf(mention)) ? topics.get(groupOf(mention)) : null;
        const replacing = replacingIn(unit, mention, actors);
        const about = topic ?? (replacing && meaning.get(replacing)?.[0]);
        const identities = about ? [about] : referredTo(own, mention, fitting(unit, mention, of));
        if (identities.length > 0) meaning.set(mention, identities);
      } else if (subject?.kind !== groupOf(mention)) {
        own.nearest = (mention.sort === 'named' ? of.get(mention) : undefined) ?? null;
        if (own.nearest && mention.front !== null) own.issued = own.nearest;
        if (own.nearest)
          own.named.push({
            identity: own.nearest,
            list: `${at} ${mention.list}`,
            isChanged: actors.has(mention),
          });
      }
    }
    for (const last of lastOfKinds(unit)) {
      const about = topicBehind(unit, last, actors);
      const identity = about && meaning.get(about)?.[0];
      if (identity && subject?.kind !== groupOf(last)) before(groupOf(last)).nearest = identity;
    }
  });
  return meaning;
}

function groupOf({ kind }: Mention): Kind {
  return kind === 'Thông tư liên tịch' ? 'Thông tư' : kind;
}

/**
 * "Thông tư A hết hiệu lực từ ngày Thông tư này có hiệu lực, trừ Điều 3 của Thông tư này": "này" is not A, but the document
 * before the sentence.
 */
function endsAnother({ relations }: Unit, kind: Kind): boolean {
  return relations.some(
    ({ actor, target }) =>
      actor.sort === 'back' &&
      groupOf(actor) === kind &&
      groupOf(target) === kind &&
      target.from < actor.from,
  );
}

/** "Nghị định A thay thế Nghị định B; nghị định này …" is A. */
function replacingIn(
  { mentions }: Unit,
  { from, kind, year, recent, back }: Mention,
  actors: ReadonlyMap<Mention, Mention>,
): Mention | null {
  if (year !== null || recent || back !== 1) return null;
  const last = mentions.findLast((each) => each.sort === 'named' && each.to <= from && each.kind === kind);
  const actor = last && actors.get(last);
  return actor && actor.to <= last.from && mentions.includes(actor) ? actor : null;
}

/**
 * Whether a reference back can mean a document: "Nghị định này thay thế Nghị định A" is neither A nor an older one, nor one
 * of years before the day of coming into force. Null if nothing is known.
 */
function fitting(
  { line, relations }: Unit,
  mention: Mention,
  of: ReadonlyMap<Mention, Identity>,
): ((identity: Identity) => boolean) | null {
  // "Nghị định thay thế Nghị định A": one that the text does not name.
  const isBare = mention.to - mention.from <= mention.kind.split(' ').length;
  if (isBare && line.beginsAt.get(mention.to)?.type === 'act') return null;
  const targets = relations.flatMap(({ actor, target }) => (actor === mention ? [target] : []));
  const years = targets.map(({ number, year }) => number?.year ?? year ?? 0);
  if (mention.inForceFrom !== null) years.push(Number(mention.inForceFrom.slice(0, 4)) - LONGEST_WAIT);
  // "Thông tư B sửa đổi Điều 5 của Thông tư nêu trên" is not B.
  const changing = relations.flatMap(({ actor, target }) => (target === mention ? [actor] : []));
  if (years.length + changing.length === 0) return null;
  const earliest = Math.max(...years);
  const others = new Set([...targets, ...changing].map((each) => of.get(each)));
  return (identity) => (identity.year ?? earliest) >= earliest && !others.has(identity);
}

function referredTo(
  { named, nearest, issued }: Before,
  { back, year, recent }: Mention,
  fits: ((identity: Identity) => boolean) | null,
): Identity[] {
  if (recent) return issued ? [issued] : [];
  // "Điều 64 của Luật 2025"
  if (year !== null)
    return named
      .map(({ identity }) => identity)
      .filter((each) => each.year === year)
      .slice(-1);
  const list = named.at(-1)?.list;
  const other = named.findLastIndex((each) => each.list !== list);
  // "Nghị định A thay thế Nghị định B, Nghị định C thay thế D. Hai Nghị định này …": A and C.
  const own = named.filter(({ isChanged }) => !isChanged);
  const several = back === null || back < 2 ? [] : (own.length < back ? named : own).slice(-back);
  const all = back === null ? named.slice(other + 1) : several;
  if (all.length > 1) return [...new Set(all.map(({ identity }) => identity))];
  if (!nearest) return [];
  if (!fits || fits(nearest)) return [nearest];
  // "Nghị định A thay thế Nghị định B, vốn kế thừa Nghị định C. Nghị định này bãi bỏ Nghị định D": C is older than D.
  return [named.findLast(({ identity }) => fits(identity))?.identity ?? nearest];
}

/** The last mention of each kind in a sentence. */
function lastOfKinds({ mentions }: Unit): Mention[] {
  const named = mentions.filter(({ sort }) => sort === 'named');
  return [...groupBy(named, groupOf).values()].flatMap((all) => all.slice(-1));
}

/** The document of the same kind that changes or ends another, as stated by some sentence. */
function actorsOn(units: readonly Unit[]): ReadonlyMap<Mention, Mention> {
  return new Map(
    units.flatMap(({ relations }) =>
      relations
        .filter(({ actor, target }) => groupOf(actor) === groupOf(target))
        .map(({ actor, target }) => [target, actor] as const),
    ),
  );
}

/** "Thông tư A được sửa đổi bởi các Thông tư B và C. Thông tư này …" is A, which begins the sentence and remains in force. */
function isOnlyAmended(relations: Unit['relations'], changed: Mention): boolean {
  const changes = relations.filter(({ target }) => target === changed);
  return changes.length > 1 && changes.every(({ type }) => type === 'amends');
}

/**
 * The topic of a sentence if its last document is only replaced by another ("Thông tư A thay thế Thông tư B. Thông tư
 * này …" is A), or only changed what is replaced, or is in brackets ("Thông tư A (sửa đổi bởi Thông tư B) …").
 */
function topicBehind(
  { line, relations }: Unit,
  last: Mention,
  actors: ReadonlyMap<Mention, Mention>,
): Mention | null {
  const actor = actors.get(last);
  if (actor) return actor;
  const changed = relations.find(
    (each) => each.actor === last && groupOf(each.target) === groupOf(last) && each.target.to <= last.from,
  )?.target;
  // "Luật A thay thế Luật B được sửa đổi bởi Luật C. Luật này …"
  const subject = relations.find(
    ({ actor: by, target }) => target === changed && groupOf(by) === groupOf(last) && by.to <= target.from,
  )?.actor;
  if (subject) return subject;
  if (changed && isOnlyAmended(relations, changed)) return changed;
  const between = line.words.slice(changed?.to ?? last.from, last.from).map(({ form }) => form);
  return changed && between.lastIndexOf('(') > between.lastIndexOf(')') ? changed : null;
}
