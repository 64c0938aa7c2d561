import type { CitedDocument } from '../article';
import type { Identity } from './identity/identity';
import { keyOf } from './keys';
import type { Meaning } from './meaning';
import type { Mention } from './mention';
import { placeIn } from './places';
import type { SubjectSign } from './subject';
import type { RelationType } from './tables/acts';
import type { Unit } from './unit';

type Relation = CitedDocument['relations'][number];

/** The relations of each document to others, each once. */
export function relationsBy(
  units: readonly Unit[],
  meaning: Meaning,
  unresolved: readonly Mention[],
): Map<Identity, Relation[]> {
  const relations = new Map<Identity, Relation[]>();
  const nameless = new Set(unresolved);
  for (const unit of units) {
    for (const { type, actor, target } of unit.relations) {
      const targets = meaning.get(target) ?? [null];
      for (const by of meaning.get(actor) ?? []) {
        for (const to of targets) {
          const key = to ? keyOf(to) : nameless.has(target) ? target.name : null;
          if (key === null || by === to || isYounger(to, by)) continue;
          add(relations, by, {
            type,
            key,
            kind: to?.kind ?? target.kind,
            year: to?.year ?? null,
            ...placeIn(unit, unit.mentions.includes(actor) ? actor : target),
          });
        }
      }
    }
  }
  return new Map([...relations].map(([by, own]) => [by, own.filter((each) => !isWeaker(each, own))]));
}

/** Nothing changes a document made after it. */
function isYounger(to: Identity | null, by: Identity): boolean {
  return to !== null && to.year !== null && by.year !== null && by.year < to.year;
}

/** Of two changes of one document the weaker is left out: one that is replaced or repealed is also amended by that. */
const strengths: readonly RelationType[] = ['amends', 'repeals', 'replaces'];

function isWeaker({ type, key, year }: Relation, own: readonly Relation[]): boolean {
  const strength = strengths.indexOf(type);
  return (
    strength >= 0 &&
    own.some((other) => strengths.indexOf(other.type) > strength && other.key === key && other.year === year)
  );
}

function add(relations: Map<Identity, Relation[]>, by: Identity, relation: Relation): void {
  const own = relations.get(by) ?? [];
  relations.set(by, own);
  if (
    !own.some(
      ({ type, key, year }) => type === relation.type && key === relation.key && year === relation.year,
    )
  )
    own.push(relation);
}

/** Adds the legal bases of the page's document: "Căn cứ …;". */
export function addPreamble(
  relations: Map<Identity, Relation[]>,
  subject: Identity,
  { preamble }: SubjectSign,
  units: readonly Unit[],
  meaning: Meaning,
): void {
  const later = relations.get(subject) ?? [];
  relations.delete(subject);
  for (const unit of units) {
    if (!preamble.has(unit.prose.anchor)) continue;
    const targets = new Set(unit.relations.map(({ target }) => target));
    for (const mention of unit.mentions) {
      const to = meaning.get(mention)?.[0];
      const key = to ? keyOf(to) : mention.sort === 'named' ? mention.name : null;
      // "Căn cứ Nghị định A hướng dẫn Luật B", "Căn cứ Luật A được sửa đổi bởi Luật B": A.
      const within = targets.has(mention) && mention !== unit.mentions[0];
      if (key === null || to === subject || within) continue;
      add(relations, subject, {
        type: 'basedOn',
        key,
        kind: mention.kind,
        year: to?.year ?? null,
        ...placeIn(unit, mention),
      });
    }
  }
  for (const relation of later) add(relations, subject, relation);
}
