import { percentDecoded } from '../base/web-address';

/** What an article file's path says. */
export interface FileName {
  /** The file's name without ending, or the folder's for an `index.md`; percent-decoded. */
  name: string;
  /** The name without a date before it, and without the hash that Notion and Medium append. */
  words: string;
  /** The date before the name, as digits and hyphens; null without one. */
  date: string | null;
  /** The folders that may name a topic: not the article's own, nor `_posts` and the like. */
  folders: string[];
}

/** The last of two endings says how it is written, the first (Middleman) what is made of it: `ten-bai.html.md`. */
const ending = /(?:\.html?)?\.(?:md|markdown|mdown|mkdn?|mdx)$/i;
/** The text of a folder, in the language that Hugo puts behind its name: `index.en.md`; `.vn` is meant for `.vi`. */
const index = /^index(?:\.v[in]|\.([a-z]{2}(?:-[a-z]{2,4})?))?$/i;
const dated = /^((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?=$|[-_.\s])[-_.\s]*/;
/** Notion: a space and 32 hexadecimal digits. */
const notionHash = /[ -][0-9a-f]{32}$/i;
/** Medium: a hyphen and 10 to 12 hexadecimal digits, at least one digit and one letter among them. */
const mediumHash = /-(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{10,12}$/;

/** Parses the path (with forward slashes) of an article's file. */
export function readFileName(path: string): FileName {
  const steps = path.split('/').map(percentDecoded);
  const last = (steps.at(-1) ?? '').replace(ending, '');
  const inFolder = steps.length > 1 ? index.exec(last) : null;
  const isIndex = inFolder !== null;
  const name = inFolder === null ? last : [steps.at(-2), inFolder[1]].filter(Boolean).join('-');
  const date = dated.exec(name);
  const rest = name
    .slice(date?.[0].length ?? 0)
    .replace(notionHash, '')
    .replace(mediumHash, '')
    .replace(/^_+/, '');
  return {
    name,
    words: rest === '' ? name : rest,
    date: date ? date.slice(1, 4).join('-') : null,
    folders: steps.slice(0, isIndex ? -2 : -1).filter((step) => !step.startsWith('_')),
  };
}
