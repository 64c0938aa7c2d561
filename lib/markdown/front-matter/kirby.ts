import type { Place } from '../../report/diagnostic';
import type { Block, WeighLine } from './block';
import type { Read } from './types';

const SEPARATOR = /(?<=\n)-{4}[ \t]*(?:\n|$)/g;
const FIELD = /^\s*([A-Za-z][\w-]{0,40}):[ \t]*/;
/** The field with the text of the page. */
const TEXT = /^(?:text|body|content|main)$/i;
/** Maximum length of any other field, in characters. */
const longest = 5000;

interface Field {
  name: string;
  /** Offsets of the field and its value. */
  start: number;
  value: number;
  end: number;
}

/** Kirby: fields such as `Title: …`, with a line of four dashes between them; the one called `Text` is the body. */
export function findKirby(text: string, weigh: WeighLine): Block | null {
  const fields = fieldsOf(text);
  const body = fields?.find(({ name }) => TEXT.test(name));
  if (!fields || !body) return null;
  const others = fields.filter((field) => field !== body);
  const isKnown = others.some(({ name }) => weigh(name, '') > 0);
  if (!isKnown || others.some(({ start, end }) => end - start > longest)) return null;
  return {
    language: 'kirby',
    text,
    start: 0,
    remove: [
      [0, body.value],
      [body.end, text.length],
    ],
  };
}

/** Reads all fields but the text. */
export function readKirby(text: string, place: (offset: number) => Place): Read {
  const fields = (fieldsOf(text) ?? []).filter(({ name }) => !TEXT.test(name));
  const at = ([key]: readonly PropertyKey[]) => fields.find(({ name }) => name === key);
  return {
    frontMatter: {
      values: Object.fromEntries(fields.map(({ name, value, end }) => [name, text.slice(value, end).trim()])),
      repeated: [],
      placeOf: (path) => place(at(path)?.start ?? 0),
      placeOfValue: (path) => place(at(path)?.value ?? 0),
    },
    diagnostics: [],
  };
}

/** The fields of a file; null if a part between two lines of dashes is none. */
function fieldsOf(text: string): Field[] | null {
  const separators = Array.from(text.matchAll(SEPARATOR));
  if (separators.length === 0) return null;
  const starts = [0, ...separators.map(({ 0: line, index }) => index + line.length)];
  const fields = starts.flatMap((start, at): Field[] => {
    const end = separators[at]?.index ?? text.length;
    const [whole = '', name = ''] = FIELD.exec(text.slice(start, end)) ?? [];
    return name === '' ? [] : [{ name, start, value: start + whole.length, end }];
  });
  return fields.length === starts.length ? fields : null;
}
