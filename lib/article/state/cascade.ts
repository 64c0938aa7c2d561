import { readMarkdown } from '../../markdown/markdown';
import { weighLine } from '../front-matter/key-names';
import { listOf, recordOf, shown } from '../front-matter/values';
import { foldName } from '../../language/fold-name';
import { readState } from './state-keys';

/** States that need no date to keep a text from readers. */
const holding: ReadonlySet<string> = new Set(['held', 'scheduled', 'unclear']);

/** Maps inside a `cascade` whose keys count as its own. */
const groups = new Set(['params', 'build']);

/**
 * What a file about a folder (Hugo's `_index.md`) says of the texts in it that keeps them from readers: the key and value
 * under `cascade`, as in “draft: true”. Null if it says nothing, or only that they are published.
 */
export function heldByCascade(bytes: Uint8Array): string | null {
  const values = readMarkdown(bytes, weighLine).frontMatter?.values ?? {};
  const [, cascade] = Object.entries(values).find(([key]) => foldName(key) === 'cascade') ?? [];
  const entries = listOf(cascade).flatMap((each) => Object.entries(recordOf(each) ?? {}));
  const all = entries.flatMap(([key, value]) =>
    groups.has(foldName(key))
      ? [[key, value] as const, ...Object.entries(recordOf(value) ?? {})]
      : [[key, value] as const],
  );
  const held = all.find(([key, value]) => holding.has(readState(key, value)?.kind ?? 'live'));
  return held === undefined ? null : `${held[0]}: ${shown(held[1])}`;
}
