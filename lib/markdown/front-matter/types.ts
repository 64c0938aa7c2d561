import type { Diagnostic, Place } from '../../report/diagnostic';

/** The metadata at the top of a file, before its text. */
export interface FrontMatter {
  /** Plain data (text, numbers, booleans, null, lists, maps), not yet validated. YAML gives text only. */
  values: Record<string, unknown>;
  /** Repeated keys, each with its first value; `values` has the last. */
  repeated: readonly (readonly [key: string, value: unknown])[];
  /** Keys of a form below, which count only for what the metadata above it does not say. */
  below?: ReadonlySet<string>;
  /**
   * The place of the key of a path such as `['authors', 0, 'name']`; for a missing one, of its nearest ancestor.
   */
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** The place of that path's value. */
  placeOfValue: (path: readonly PropertyKey[]) => Place;
}

/** Front matter after parsing, and its diagnostics. */
export interface Read {
  frontMatter: FrontMatter;
  diagnostics: Diagnostic[];
}
