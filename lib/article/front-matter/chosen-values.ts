import type { FrontMatter as Written } from '../../markdown/markdown';
import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { withBeside } from '../state/embargo';
import { certainlyPast } from './certainly-past';
import type { Entry } from './entries';
import { isTopicList, keys } from './key-names';
import { frontMatterSchema, type FrontMatter, type Key } from './keys';
import { readPicture } from './picture';
import { withSiblings } from './siblings';
import type { Ranked, SortedKeys } from './sorted-keys';
import { timeOfFile } from '../words/values';
import { partsOf, photographersIn, rawText, shown } from './values';

type Values = Partial<Record<Key, unknown>>;

/** What a front matter says under each of our keys, as written. */
export interface ChosenValues {
  values: Values;
  /** The entry that counts for each key. */
  chosen: Map<Key, Entry>;
  /** Entries that another name of the same key takes precedence over. */
  outranked: Entry[];
  diagnostics: Diagnostic[];
}

/** Chooses the entry that counts for each key. The values of lists are taken from all their entries. */
export function chooseValues(written: Written, { meant, ofPicture, beside }: SortedKeys): ChosenValues {
  const chosen = new Map<Key, Entry>();
  const values: Values = {};
  const outranked: Entry[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [key, all] of meant) {
    const entries = key === 'date' ? all.filter(({ entry }) => !isTimeOfFile(entry.value)) : all;
    const [first, ...others] = entries.toSorted((one, other) => compare(key, one, other));
    if (!first) continue;
    chosen.set(key, first.entry);
    const isList = key === 'tags' || key === 'aliases';
    values[key] = isList
      ? entries.map(({ entry }) => entry.value)
      : valueOf(key, first.entry, { ofPicture, beside });
    for (const { entry, rank } of isList ? entries : [first]) {
      if (rank === 0) continue;
      diagnostics.push(diagnose('key-read-as', written.placeOf(entry.path), { key: entry.key, name: key }));
    }
    if (!isList) outranked.push(...others.map(({ entry }) => entry));
  }
  const address = rawText(values.slug) ?? '';
  // Docusaurus' `slug: /huong-dan/muon-sach` is where the page was.
  if (/^\/.*\w.*\//.test(address)) values.aliases = [values.aliases ?? [], address];
  const photographers = photographersIn(values.authors);
  if (photographers.length > 0) values.photographers ??= photographers;
  return { values, chosen, outranked, diagnostics };
}

function isTimeOfFile(value: unknown): boolean {
  return typeof value === 'string' && timeOfFile.test(value.trim());
}

/** A lead picture that is none (Grav's `header_image: '1'` beside its file) comes last. */
function compare(key: Key, one: Ranked, other: Ranked): number {
  const unusable = ({ entry }: Ranked) => Number(key === 'hero' && readPicture(entry.value) === null);
  return unusable(one) - unusable(other) || one.rank - other.rank;
}

function valueOf(
  key: Key,
  entry: Entry,
  { ofPicture, beside }: Pick<SortedKeys, 'ofPicture' | 'beside'>,
): unknown {
  if (key === 'date') return withBeside(entry.value, beside);
  if (key === 'topic' && isTopicList(entry.key)) return partsOf(entry.value);
  return key === 'hero' ? withSiblings(entry.value, ofPicture) : entry.value;
}

/** Parses the values; what is wrong is dropped with a diagnostic, of a list only the wrong entry. */
export function parseValues(
  written: Written,
  { values, chosen }: ChosenValues,
): { frontMatter: FrontMatter; diagnostics: Diagnostic[] } {
  const result = frontMatterSchema.safeParse(values);
  if (result.success) return { frontMatter: result.data, diagnostics: [] };
  const right = { ...values };
  const diagnostics: Diagnostic[] = [];
  const wrong = new Map(result.error.issues.map(({ path }) => [path.slice(0, 2).join(), path]));
  for (const path of wrong.values()) {
    const [key, index] = path;
    const name = keys.find((each) => each === key);
    const entry = name && chosen.get(name);
    if (!name || !entry) continue;
    const list = values[name];
    const inList: unknown = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined;
    right[name] = without(right[name], inList);
    const place = written.placeOfValue([...entry.path, ...path.slice(1)]);
    const said = { key: entry.key, value: shown(inList ?? entry.value) };
    const past = name === 'date' ? certainlyPast(entry.value) : null;
    if (past !== null) diagnostics.push(diagnose('date-doubtful', place, { ...said, until: past.date }));
    else diagnostics.push(diagnose(name === 'date' ? 'date-unclear' : 'value-invalid', place, said));
  }
  return { frontMatter: frontMatterSchema.parse(right), diagnostics };
}

/** Removes a wrong entry from a list; undefined if nothing is left, since an empty list would mean “none”. */
function without(value: unknown, entry: unknown): unknown {
  const left: unknown[] =
    Array.isArray(value) && entry !== undefined ? value.filter((each) => each !== entry) : [];
  return left.length === 0 ? undefined : left;
}
