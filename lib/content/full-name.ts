import type { Person } from '../article/article';

/** A name with the rank or degree that is written before it. */
export function fullName({ rank, name }: Person): string {
  return rank === null ? name : `${rank} ${name}`;
}
