import type { Person } from '../article/article';

/** With rank or degree, as it is written before a name. */
export function fullName({ rank, name }: Person): string {
  return rank === null ? name : `${rank} ${name}`;
}
