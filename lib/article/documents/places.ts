import { bodiesIn } from './agency';
import type { Mention } from './mention';
import type { Unit } from './unit';

/** Positions of an article's mentions. */
export interface Placed {
  /** The sentence of each mention. */
  places: ReadonlyMap<Mention, Unit>;
  /** The number of mentions before each one. */
  order: ReadonlyMap<Mention, number>;
  /** See {@link bodiesIn}. */
  bodies: ReadonlyMap<string, string | null>;
}

/** Computes the positions of all mentions. */
export function placed(units: readonly Unit[]): Placed {
  const pairs = units.flatMap((unit) => unit.mentions.map((mention) => [mention, unit] as const));
  return {
    places: new Map(pairs),
    order: new Map(pairs.map(([mention], index) => [mention, index])),
    bodies: bodiesIn(units),
  };
}

/** The source text of a mention, and its position in page and file. */
export function placeIn(unit: Unit, mention: Mention) {
  const start = unit.line.words[mention.from]?.start ?? 0;
  const { line, column } = unit.prose.at(unit.lineIndex + start);
  return { sentence: unit.sentence, anchor: unit.prose.anchor, line, column };
}
