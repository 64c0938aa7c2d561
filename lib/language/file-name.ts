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

const ending = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;
const dated = /^((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?=$|[-_.\s])[-_.\s]*/;
/** Notion: a space and 32 hexadecimal digits. */
const notionHash = /[ -][0-9a-f]{32}$/i;
/** Medium: a hyphen and 10 to 12 hexadecimal digits, at least one digit and one letter among them. */
const mediumHash = /-(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{10,12}$/;

/** Parses the path (with forward slashes) of an article's file. */
export function readFileName(path: string): FileName {
  const steps = path.split('/').map(percentDecoded);
  const last = (steps.at(-1) ?? '').replace(ending, '');
  const isIndex = /^index$/i.test(last) && steps.length > 1;
  const name = isIndex ? (steps.at(-2) ?? last) : last;
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
