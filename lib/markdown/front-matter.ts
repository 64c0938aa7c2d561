import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { z } from 'zod';
import { diagnose, type Diagnostic, type Place } from '../report/diagnostic';
import { applyEdits, type Source } from './edits';

/** What stands between the two `---` at the very top of a file. */
export interface FrontMatter {
  /** Plain data (strings, numbers, booleans, null, lists, maps), to be checked by whoever knows the keys. */
  values: Record<string, unknown>;
  /** Keys that are given more than once, each with what it says first; `values` has the last. */
  repeated: readonly (readonly [key: string, value: unknown])[];
  /** Where the key of a path such as `['authors', 0, 'name']` stands; of one that is not there, its nearest owner. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** Where the value of that path stands. */
  placeOfValue: (path: readonly PropertyKey[]) => Place;
}

interface Split {
  frontMatter: FrontMatter | null;
  /** The text below the front matter. */
  body: Source;
  problem: Diagnostic | null;
}

/** Enough for any list of keys; keeps a hostile one from costing more than the text does. */
const LONGEST = 20_000;
const MOST_ALIASES = 20;

const FENCE = /^---[ \t]*(\w*)[ \t]*(?:\n|$)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
/** A line that can only be a key. A rule (`---`) is followed by prose, which may hold a colon further on. */
const KEY = /^(?:[a-z_][\w-]*|"[^"\n]+"|'[^'\n]+')[ \t]*:(?:[ \t]|$)|^\{/im;

/** Takes YAML front matter off the top of a file. Nothing in it is run, whatever language it claims to be in. */
export function splitFrontMatter(source: Source): Split {
  const none = { frontMatter: null, body: source, problem: null };
  const fence = FENCE.exec(source.text);
  if (fence === null) return none;
  const start = fence[0].length;
  const closing = CLOSING.exec(source.text.slice(start));
  const language = fence[1] ?? '';
  if (closing === null) {
    return language === '' && /^[a-z_][\w-]*:(?:[ \t]|$)/m.exec(source.text.slice(start))?.index === 0
      ? { ...none, problem: diagnose('front-matter-open', source.place(0), {}) }
      : none;
  }
  const end = start + closing.index;
  const yaml = source.text.slice(start, end);
  if (!isFrontMatter(yaml)) return none;
  const body = applyEdits(source, [{ start: 0, end: end + closing[0].length, text: '' }]);
  if (language !== '' && !/^ya?ml$/i.test(language)) {
    return { ...none, body, problem: diagnose('front-matter-language', source.place(0), { language }) };
  }
  return { ...readYaml(yaml, (offset) => source.place(start + offset)), body };
}

function isFrontMatter(block: string): boolean {
  const lines = block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const first = lines[0];
  if (first === undefined) return true;
  return KEY.test(first) || (first.includes(':') && !/^\s*$/m.test(block.trimEnd()));
}

function readYaml(
  yaml: string,
  place: (offset: number) => Place,
): { frontMatter: FrontMatter | null; problem: Diagnostic | null } {
  const bad = (reason: string, offset: number) => ({
    frontMatter: null,
    problem: diagnose('front-matter-yaml', place(offset), { reason }),
  });
  if (yaml.length > LONGEST) return bad(`more than ${LONGEST} characters`, 0);
  try {
    const document = parseDocument(yaml, {
      version: '1.2',
      schema: 'core',
      prettyErrors: false,
      stringKeys: true,
    });
    // A warning tells of a tag that the core schema does not know.
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) return bad(problem.message, problem.pos[0]);
    if (document.contents !== null && !isMap(document.contents))
      return bad('keys and values are expected', 0);
    const values = z
      .record(z.string(), z.unknown())
      .parse(document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {});
    const at = (path: readonly PropertyKey[]) => locate(document.contents, path);
    return {
      frontMatter: {
        values,
        repeated: [],
        placeOf: (path) => place(at(path).key),
        placeOfValue: (path) => place(at(path).value),
      },
      problem: null,
    };
  } catch (error) {
    // Too many aliases, or lists nested so deeply that there is no room left to read them.
    if (error instanceof ReferenceError || error instanceof RangeError) return bad(error.message, 0);
    throw error;
  }
}

/** Offsets of a path's key and value in the YAML. */
function locate(contents: unknown, path: readonly PropertyKey[]): { key: number; value: number } {
  let node = contents;
  let found = { key: 0, value: 0 };
  for (const step of path) {
    const key = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === step)
      : undefined;
    const next = key?.value ?? (isSeq(node) && typeof step === 'number' ? node.items[step] : undefined);
    const value = startOf(next);
    if (key === undefined && value === undefined) break;
    const keyStart = startOf(key?.key) ?? value ?? found.key;
    found = { key: keyStart, value: value ?? keyStart };
    node = next;
  }
  return found;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
