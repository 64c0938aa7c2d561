import { sha256 } from '../base/sha256';

/** One of the parts that a build is divided into, so that several machines can make its pages. */
export interface Shard {
  /** Counted from 1. */
  number: number;
  of: number;
}

/** Whether an address or name belongs to a part; each belongs to exactly one. */
export function isOf({ number, of }: Shard, name: string): boolean {
  return parseInt(sha256(name).slice(0, 8), 16) % of === number - 1;
}
