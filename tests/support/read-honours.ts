import { readHonours } from '@/lib/article/honours/read';
import type { Prose } from '@/lib/article/prose/prose';
import type { Honour, Published } from '@/lib/article/article';

/** Proses as a file would give them, one a line, each with an anchor of its own. */
export function proses(...texts: string[]): Prose[] {
  return texts.map((text, i) => ({
    text,
    anchor: `p${i}`,
    at: (index) => ({ line: i + 1, column: index + 1 }),
  }));
}

export function honoursIn(texts: string[], published: Published | null = null): Honour[] {
  return readHonours(proses(...texts), { published }).honours;
}

/**
 * An honour as a line that a table of examples can hold; what is not stated is left out:
 * "Huân chương Lao động hạng Ba, 2 tập thể, 3 cá nhân, 2015, bởi Chủ tịch nước, cho A; B".
 */
export function told(...texts: string[]): string[] {
  return honoursIn(texts).map((honour) =>
    [
      honour.rank === null ? honour.award : `${honour.award} ${honour.rank}`,
      honour.collectives === null ? null : `${honour.collectives} tập thể`,
      honour.individuals === null ? null : `${honour.individuals} cá nhân`,
      honour.year,
      honour.awardedBy === null ? null : `bởi ${honour.awardedBy}`,
      honour.recipients.length === 0 ? null : `cho ${honour.recipients.join('; ')}`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  );
}
