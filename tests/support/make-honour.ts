import type { Honour } from '@/lib/article/article';

/** An honour with nothing but its award, and what a test says beside it. */
export function makeHonour(told: Partial<Honour> = {}): Honour {
  return {
    award: 'Bằng khen',
    rank: null,
    collectives: null,
    individuals: null,
    count: null,
    year: null,
    recipients: [],
    awardedBy: null,
    sentence: 'được tặng Bằng khen',
    clause: 'được tặng Bằng khen',
    anchor: 'lede',
    line: 1,
    column: 1,
    ...told,
  };
}
