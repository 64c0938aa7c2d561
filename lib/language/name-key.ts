import { spell } from './spelling';

/** Cached: the same few names are looked up thousands of times. */
const known = new Map<string, string>();

/**
 * A key that is equal for all spellings of one name: “Thùy Linh”, “Thuỳ Linh” and “THÙY LINH” in any normalisation; “Lý
 * Mỹ” and “Lí Mĩ”; “N.Linh” and “N. Linh”. “Thùy” and “Thủy” differ. For comparing, never for showing.
 */
export function nameKey(name: string): string {
  const key = known.get(name) ?? spell(name).replace(/\.\s*/g, '. ').replace(/\s+/g, ' ').trim();
  known.set(name, key);
  return key;
}
