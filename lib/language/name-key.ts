import { spell } from './spelling';

/** The same few names are looked up thousands of times. */
const known = new Map<string, string>();

/**
 * What is equal for two spellings of one name: “Thùy Linh”, “Thuỳ Linh” and “THÙY LINH”, composed or not; “Lý Mỹ” and
 * “Lí Mĩ”; “N.Linh” and “N. Linh”. “Thùy” and “Thủy” remain two names. For comparing, never for showing.
 */
export function nameKey(name: string): string {
  const key = known.get(name) ?? spell(name).replace(/\.\s*/g, '. ').replace(/\s+/g, ' ').trim();
  known.set(name, key);
  return key;
}
