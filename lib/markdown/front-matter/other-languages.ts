import { parse, TomlDate, TomlError } from 'smol-toml';
import { z } from 'zod';
import { diagnose, type Place } from '../../report/diagnostic';
import { readEntry, splitEntries } from './lines';
import type { Read } from './types';

const record = z.record(z.string(), z.unknown());

/** Reads TOML; falls back to reading line by line if the parser fails. */
export function readToml(toml: string, place: (offset: number) => Place): Read {
  return read(toml, place, (text) => withoutDates(parse(text)));
}

/**
 * Reads JSON with or without its outer braces (Hexo omits them); falls back to reading line by line if the parser
 * fails.
 */
export function readJson(json: string, place: (offset: number) => Place): Read {
  return read(json, place, (text) => JSON.parse(/^\s*\{/.test(text) ? text : `{${text}}`));
}

/** Reads the three lines of a pandoc title block; semicolons or line breaks separate authors. */
export function readTitleBlock(block: string, place: (offset: number) => Place): Read {
  const parts = block.split(/^%/m).slice(1);
  const names = ['title', 'author', 'date'];
  const starts = Array.from(block.matchAll(/^%/gm), ({ index }) => index);
  const entries = parts.flatMap((part, index): [string, unknown][] => {
    const rows = part.split(index === 1 ? /[;\n]/ : /$^/).map((row) => row.replace(/\s+/g, ' ').trim());
    const said = rows.filter((row) => row !== '');
    const name = names[index];
    return name === undefined || said.length === 0 ? [] : [[name, said.length === 1 ? said[0] : said]];
  });
  const placeOf = ([key]: readonly PropertyKey[]) =>
    place(starts[names.findIndex((name) => name === key)] ?? 0);
  return {
    frontMatter: { values: Object.fromEntries(entries), repeated: [], placeOf, placeOfValue: placeOf },
    diagnostics: [],
  };
}

function read(block: string, place: (offset: number) => Place, parseBlock: (text: string) => unknown): Read {
  const { entries } = splitEntries(block);
  const at = (path: readonly PropertyKey[]) => entries.find(({ key }) => key === path[0]);
  const places = {
    placeOf: (path: readonly PropertyKey[]) => place(at(path)?.start ?? 0),
    placeOfValue: (path: readonly PropertyKey[]) => {
      const entry = at(path);
      return place(entry ? entry.start + entry.valueAt : 0);
    },
  };
  try {
    return {
      frontMatter: { values: record.parse(parseBlock(block)), repeated: [], ...places },
      diagnostics: [],
    };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TomlError || error instanceof z.ZodError))
      throw error;
    const values = new Map<string, unknown>();
    const repeated: [string, unknown][] = [];
    for (const entry of entries) {
      if (values.has(entry.key)) repeated.push([entry.key, values.get(entry.key)]);
      values.set(entry.key, readEntry(entry));
    }
    const diagnostics = entries.map(({ key, start }) =>
      diagnose('front-matter-mended', place(start), { key }),
    );
    return {
      frontMatter: { values: Object.fromEntries(values), repeated, ...places },
      diagnostics: diagnostics.slice(0, 1),
    };
  }
}

/** Turns TOML's dates into text, as in all other formats. */
function withoutDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutDates);
  const map = record.safeParse(value).data;
  if (!map) return value;
  return Object.fromEntries(Object.entries(map).map(([key, each]) => [key, withoutDates(each)]));
}
