import type { Diagnostic, Place } from '../../report/diagnostic';

/** What stands at the very top of a file, before its text. */
export interface FrontMatter {
  /** Plain data (text, numbers, booleans, null, lists, maps), to be checked by what knows the keys. YAML gives text alone. */
  values: Record<string, unknown>;
  /** Keys that are given more than once, each with what it says first; `values` has the last. */
  repeated: readonly (readonly [key: string, value: unknown])[];
  /** Where the key of a path such as `['authors', 0, 'name']` stands; of one that is not there, its nearest owner. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** Where the value of that path stands. */
  placeOfValue: (path: readonly PropertyKey[]) => Place;
}

/** Front matter as it was read, and what was wrong with it. */
export interface Read {
  frontMatter: FrontMatter;
  diagnostics: Diagnostic[];
}
