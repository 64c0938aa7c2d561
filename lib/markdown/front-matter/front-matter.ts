import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { applyEdits, type Source } from '../edits';
import { readEmail } from './email';
import type { Block, WeighLine } from './block';
import { findBlock } from './find-block';
import { findForm, readForm } from './form';
import { withoutJoins } from './joined-lines';
import { readKirby } from './kirby';
import { readJson, readTitleBlock, readToml } from './other-languages';
import type { FrontMatter, Read } from './types';
import { readYaml } from './yaml';

interface Split {
  frontMatter: FrontMatter | null;
  /** The text below the front matter. */
  body: Source;
  /** An entry of severity `error` means that the front matter cannot be read. */
  diagnostics: Diagnostic[];
}

/** Limit in characters: enough for any list of keys, and it bounds the cost of a hostile one. */
const LONGEST = 20_000;

/**
 * Splits front matter from the text of a file: YAML, TOML or JSON between the delimiters of common tools, or lines
 * of `Key: value`. Nothing in it is run, whatever language it claims to be in.
 * @param weigh see {@link WeighLine}; decides alone about lines without delimiters
 */
export function splitFrontMatter(source: Source, weigh: WeighLine = () => 0): Split {
  const found = findBlock(source.text, weigh);
  if (found === null) return { frontMatter: null, body: source, diagnostics: [] };
  if ('problem' in found) {
    const [code, offset, params] = found.problem;
    const body = found.end === 0 ? source : applyEdits(source, [{ start: 0, end: found.end, text: '' }]);
    return { frontMatter: null, body, diagnostics: [diagnose(code, source.place(offset), params)] };
  }
  const body = applyEdits(
    source,
    found.remove.map(([start, end]) => ({ start, end, text: '' })),
  );
  const place = (offset: number) => source.place(found.start + offset);
  if (found.language !== 'kirby' && found.text.length > LONGEST) {
    return {
      frontMatter: null,
      body,
      diagnostics: [diagnose('front-matter-long', place(0), { limit: LONGEST })],
    };
  }
  const text = found.language === 'yaml' ? withoutJoins(found.text, weigh) : found.text;
  const read = readers[found.language](text, place);
  const inside = body.text.trim() === '' ? textKeyOf(read.frontMatter) : null;
  if (inside === null)
    return found.language in fenced ? withForm({ ...read, body }, weigh) : { ...read, body };
  const { [inside]: value, ...values } = read.frontMatter.values;
  return {
    diagnostics: read.diagnostics,
    frontMatter: { ...read.frontMatter, values },
    body: applyEdits(source, [{ start: 0, end: source.text.length, text: String(value) }]),
  };
}

/** Languages of front matter below which somebody may have filled in a form. */
const fenced: Partial<Record<Block['language'], true>> = { yaml: true, toml: true, json: true };

/** Adds the fields of a form below the front matter, “**Tác giả:** …” below the title, under keys that it lacks. */
function withForm({ frontMatter, body, diagnostics }: Split & Read, weigh: WeighLine): Split {
  const top = /^\s*/.exec(body.text)?.[0].length ?? 0;
  const form = findForm(body.text.slice(top), top, weigh);
  if (form === null) return { frontMatter, body, diagnostics };
  const read = readForm(form.text, (offset) => body.place(form.start + offset));
  const { values, placeOf, placeOfValue } = read.frontMatter;
  // A field that says nothing of the article is text for its readers.
  if (Object.entries(values).some(([key, value]) => weigh(key, String(value)) === 0))
    return { frontMatter, body, diagnostics };
  const below = new Set(Object.keys(values).filter((key) => !(key in frontMatter.values)));
  const isBelow = ([key]: readonly PropertyKey[]) => typeof key === 'string' && below.has(key);
  return {
    frontMatter: {
      ...frontMatter,
      values: { ...values, ...frontMatter.values },
      below,
      placeOf: (path) => (isBelow(path) ? placeOf(path) : frontMatter.placeOf(path)),
      placeOfValue: (path) => (isBelow(path) ? placeOfValue(path) : frontMatter.placeOfValue(path)),
    },
    body: applyEdits(
      body,
      form.remove.map(([start, end]) => ({ start, end, text: '' })),
    ),
    diagnostics: [...diagnostics, ...read.diagnostics],
  };
}

/** A key with the text of the article, as programs write that keep one in a record. */
const TEXT_KEY =
  /^(?:article|main|post|full)?[ _-]?(?:content|body|text|nội dung)[ _-]?(?:html|text|raw|markdown|md)?$/iu;

/** The key of a file without a text below, whose value is the text; null if there is none. */
function textKeyOf({ values }: FrontMatter): string | null {
  const keys = Object.keys(values).filter((key) => TEXT_KEY.test(key));
  return keys.find((key) => typeof values[key] === 'string' && values[key].trim() !== '') ?? null;
}

const readers = {
  yaml: readYaml,
  toml: readToml,
  json: readJson,
  pandoc: readTitleBlock,
  kirby: readKirby,
  email: readEmail,
  form: readForm,
} satisfies Record<Block['language'], unknown>;
