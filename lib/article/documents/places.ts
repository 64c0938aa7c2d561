import { bodiesIn } from './agency';
import type { Mention } from './mention';
import type { Unit } from './unit';

/** Where the mentions of an article stand. */
export interface Placed {
  /** The sentence that a mention stands in. */
  places: ReadonlyMap<Mention, Unit>;
  /** How many stand before it. */
  order: ReadonlyMap<Mention, number>;
  /** See {@link bodiesIn}. */
  bodies: ReadonlyMap<string, string | null>;
}

/** Places the mentions of all sentences. */
export function placed(units: readonly Unit[]): Placed {
  const pairs = units.flatMap((unit) => unit.mentions.map((mention) => [mention, unit] as const));
  return {
    places: new Map(pairs),
    order: new Map(pairs.map(([mention], index) => [mention, index])),
    bodies: bodiesIn(units),
  };
}

/** The words that hold a mention, and where it stands in page and file. */
export function placeIn(unit: Unit, mention: Mention) {
  const start = unit.line.words[mention.from]?.start ?? 0;
  const { line, column } = unit.prose.at(unit.lineIndex + start);
  return { sentence: unit.sentence, anchor: unit.prose.anchor, line, column };
}
