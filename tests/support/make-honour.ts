import type { Honour } from '@/lib/article/article';

/** An honour with only its award, and the fields that a test gives. */
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
