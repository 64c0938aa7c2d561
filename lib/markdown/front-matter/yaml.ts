import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';
import { diagnose, type Diagnostic, type Place } from '../../report/diagnostic';
import { readEntry, splitEntries, type Entry } from './lines';
import type { Read } from './types';

const MOST_ALIASES = 20;
/**
 * Placeholders for `#`, `:` and `,` inside a value that YAML would take for a comment, a key or the next item; articles
 * contain none of them.
 */
const [HASH, COLON, COMMA] = ['\ue000', '\ue001', '\ue002'];

/** A comma inside a number beside a word: “Còn 1,8 m”. */
const inNumber = /(?<=\p{L}\s\d{1,3}),(?=\d)|(?<=\d),(?=\d{1,2}\s?[\p{L}%°])/gu;

/** A quoted value of several lines, of which YAML wants all but the first indented. */
const QUOTED =
  /(?<=^[\p{L}_][\p{L}\p{M}\w -]{0,40}:[ \t]+)("(?:[^"\\]|\\[^]){0,3000}"|'(?:[^']|''){0,3000}')(?=[ \t]*(?:#[^\n]*)?$)/gmu;

/** A key, before which a quotation mark is missing. */
const KEY_BELOW = /\n[\p{L}_][\p{L}\p{M}\w -]{0,40}:(?:\s|$)/u;

/** A line of a map, or the first one of a map in a list. */
const KEY = /^\s+(?:- )?[\p{L}\p{M}\w .-]+:(?:\s|$)/u;

/**
 * Reads YAML with every plain value as text (`1.10`, `007`, `True`). A `#` directly before a word and a colon in a
 * value belong to the value, and so do a `!` and a `&` that begin it, if no alias leads there. If the parser fails, each key is parsed alone, and one that fails again is read line
 * by line.
 */
export function readYaml(yaml: string, place: (offset: number) => Place): Read {
  const guarded = yaml
    .replace(QUOTED, (whole, value: string) =>
      KEY_BELOW.test(value) ? whole : whole.replaceAll(/\n(?=\S)/g, ' '),
    )
    .replace(/^(?:\t+)/gm, (tabs) => ' '.repeat(tabs.length))
    .split('\n')
    .map(guardLine)
    .join('\n');
  const aliases = new Set(yaml.match(/\*[^\s,[\]{}]+/g));
  const whole = parseMap(guarded, aliases);
  if (whole) {
    const at = (path: readonly PropertyKey[]) => locate(whole.contents, path);
    return {
      frontMatter: {
        values: valuesOf(whole, guarded),
        repeated: [],
        placeOf: (path) => place(at(path).key),
        placeOfValue: (path) => place(at(path).value),
      },
      diagnostics: [],
    };
  }
  return byEntries(guarded, aliases, place);
}

/** Parses each key alone, so that an error in one does not affect the lists and maps of others. */
function byEntries(yaml: string, aliases: ReadonlySet<string>, place: (offset: number) => Place): Read {
  const diagnostics: Diagnostic[] = [];
  const values: Record<string, unknown> = {};
  const repeated: [string, unknown][] = [];
  const places = new Map<string, { entry: Entry; contents: unknown }>();
  const { entries, others } = splitEntries(yaml);
  for (const entry of entries) {
    const document = parseMap(entry.text, aliases);
    const aligned = alignLines(entry.text);
    const mended = document ? null : parseMap(aligned, aliases, false);
    const parsed = document ? valuesOf(document, entry.text) : mended && valuesOf(mended, aligned);
    const keys = Object.keys(parsed ?? {});
    const [key = entry.key] = keys.length === 1 ? keys : [];
    const value = parsed && keys.length === 1 ? parsed[key] : unguard(readEntry(entry));
    // An indented key would belong to the value above it.
    if (!document || keys.length !== 1 || /^\s/.test(entry.text))
      diagnostics.push(diagnose('front-matter-mended', place(entry.start), { key }));
    repeated.push(...innerRepeats(mended).map((inner): [string, unknown] => [key, inner]));
    const earlier = places.has(key);
    if (earlier) {
      diagnostics.push(diagnose('key-twice', place(entry.start), { key }));
      repeated.push([key, values[key]]);
    }
    Object.defineProperty(values, key, { value, enumerable: true, configurable: true, writable: true });
    places.set(key, { entry, contents: document?.contents ?? null });
  }
  for (const { text, start } of others) {
    diagnostics.push(diagnose('front-matter-line', place(start), { line: text.trim().slice(0, 60) }));
  }
  const at = (path: readonly PropertyKey[]) => {
    const known = places.get(String(path[0]));
    if (!known) return { key: 0, value: 0 };
    const { key, value } = locate(known.contents, path);
    return { key: known.entry.start + key, value: known.entry.start + (value || known.entry.valueAt) };
  };
  return {
    frontMatter: {
      values,
      repeated,
      placeOf: (path) => place(at(path).key),
      placeOfValue: (path) => place(at(path).value),
    },
    diagnostics,
  };
}

/** The values of keys that a key's map has twice but for their last ones, each as a map. */
function innerRepeats(document: Document | null): Record<string, unknown>[] {
  const map = isMap(document?.contents) ? document.contents.items[0]?.value : null;
  const pairs = isMap(map)
    ? map.items.map(({ key, value }) => [String(key), unguard(String(value))] as const)
    : [];
  return pairs.flatMap(([key, value], at) =>
    pairs.slice(at + 1).some(([later]) => later === key) ? [{ [key]: value }] : [],
  );
}

/** Inserts placeholders into a line `key: value` if its plain value contains what YAML would not read as text. */
function guardLine(line: string): string {
  const found =
    /^(\s*(?:- +)?(?:[^\s:#"'{[-][^:{]*?|"[^"]*"|'[^']*')[:：]|\s*-)([ \t]+)([^\s"'[{|>&*!%@`#].*|#\S.*)$/u.exec(
      line,
    );
  const [, key = '', gap = '', value = ''] = found ?? [];
  if (found === null) return line.includes('[') ? line.replace(inNumber, COMMA) : line;
  const text = value.replace(/(^|\s)#(?=\S)/g, `$1${HASH}`);
  // A colon followed by a space is part of a sentence, unless a list entry is a map.
  const isEntry = /^\s*-$/.test(key);
  return key + gap + (isEntry ? text : text.replace(/:(?=\s|$)/g, COLON));
}

function unguard(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replaceAll(HASH, '#').replaceAll(COLON, ':').replaceAll(COMMA, ',');
  if (Array.isArray(value)) return value.map(unguard);
  const record = z.record(z.string(), z.unknown()).safeParse(value).data;
  if (!record) return value;
  return Object.fromEntries(Object.entries(record).map(([key, each]) => [key, unguard(each)]));
}

/** Indents the lines of a key's map, or of its list of maps, alike; any other text stays as it is. */
function alignLines(text: string): string {
  const [key = '', ...lines] = text.split('\n');
  const items = lines.map((line) => /^\s*- /.test(line));
  if (lines.some((line, at) => items[at] && !KEY.test(line))) return text;
  const first = items.indexOf(true);
  const indent = (at: number) => (items[at] || first < 0 || at < first ? '  ' : '    ');
  return [key, ...lines.map((line, at) => (KEY.test(line) ? indent(at) + line.trimStart() : line))].join(
    '\n',
  );
}

/**
 * Parses a document that is a map of keys; null if there is any error, or YAML would drop words as an anchor or a tag.
 * @param aliases that may lead to an anchor, as `*name`
 * @param uniqueKeys whether a key that a map has twice is an error; else its last value counts
 */
function parseMap(yaml: string, aliases: ReadonlySet<string>, uniqueKeys = true): Document | null {
  try {
    const document = parseDocument(yaml, {
      version: '1.2',
      schema: 'failsafe',
      prettyErrors: false,
      stringKeys: true,
      uniqueKeys,
    });
    const isSound = document.errors.length === 0 && document.warnings.length === 0;
    if (
      !isSound ||
      (document.contents !== null && !isMap(document.contents) && !isNothing(document.contents))
    )
      return null;
    if (dropsWords(document, aliases)) return null;
    return holdsItself(document.toJS({ maxAliasCount: MOST_ALIASES }), []) ? null : document;
  } catch (error) {
    // Too many aliases, or lists nested so deeply that the stack overflows.
    if (error instanceof ReferenceError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether a document has an anchor without an alias (`&Co`), or a tag without a name (`! Khẩn`). */
function dropsWords(document: Document, aliases: ReadonlySet<string>): boolean {
  let drops = false;
  visit(document, {
    Value: (_, { anchor, tag }) => {
      drops ||= tag === '!' || (anchor !== undefined && !aliases.has(`*${anchor}`));
    },
  });
  return drops;
}

/** Whether a list or map contains itself by an alias. */
function holdsItself(value: unknown, above: readonly unknown[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return above.includes(value) || Object.values(value).some((each) => holdsItself(each, [...above, value]));
}

const isNothing = (node: unknown) => isScalar(node) && (node.value === null || node.value === '');

/**
 * The values of a document; a plain `null`, `~` or empty value is null. An item of a list that is indented more than the
 * one above it is an item, too, though YAML reads it as more of that one's text.
 */
function valuesOf(document: Document, yaml: string): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).safeParse(plain(document.contents)).data ?? {};

  function plain(node: unknown): unknown {
    if (isAlias(node)) return unguard(node.toJS(document, { maxAliasCount: MOST_ALIASES }));
    if (isMap(node)) {
      return Object.fromEntries(
        node.items.flatMap(({ key, value }) => {
          const inner = plain(value);
          const name = isScalar(key) ? String(unguard(key.value)) : '';
          return name === '<<' ? Object.entries(inner ?? {}) : [[name, inner]];
        }),
      );
    }
    if (isSeq(node)) return node.items.flatMap(itemsIn);
    if (!isScalar(node)) return null;
    const isNull = node.type === 'PLAIN' && /^(?:|~|null|Null|NULL)$/.test(String(node.value));
    return isNull ? null : unguard(node.value);
  }

  function itemsIn(node: unknown): unknown[] {
    const [from, to] = (isScalar(node) && node.type === 'PLAIN' && node.range) || [0, 0];
    const items = yaml.slice(from, to).split(/\n[ \t]*- +/);
    return items.length > 1 ? items.map((item) => unguard(item.trim())) : [plain(node)];
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
