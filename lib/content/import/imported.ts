import type { Language } from '../../language/languages';

/** One text of another system. Every field is as in the source, as plain text. */
export interface Imported {
  /** Last segment of the address: the file's name without its ending. */
  slug: string;
  /** Pages (about, contact) are not news. */
  kind: 'article' | 'page';
  title: string | null;
  lede: string | null;
  /** `2021-01-05`, or `2021-01-05T08:30:00+07:00` where the source knows the time. */
  date: string | null;
  updated: string | null;
  authors: string[];
  /** The source's first category. */
  topic: string | null;
  tags: string[];
  /** True for a private or unfinished text; a scheduled one is published on its date. */
  draft: boolean;
  /** When the text expires; in the form of `date`. */
  until: string | null;
  /** Its paths on the old site. */
  aliases: string[];
  /** Address of the page that was saved. */
  source: string | null;
  hero: { src: string; alt: string; caption: string | null; credit?: string | null } | null;
  lang: Language | null;
  /** Markdown. Pictures in `pictures` are named `images/NAME`, others by their address. */
  body: string;
  /** Bytes of pictures by their names in `content/images/`. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** Parts of the source that are not imported, in its order. */
  left: Left[];
}

/** A part of the source that is not imported. */
export interface Left {
  what: string;
  why: LeftReason;
}

/** Why a part is not imported; the command has a sentence for each, in both languages. */
export type LeftReason =
  | 'comments'
  | 'empty'
  | 'exists'
  | 'hidden'
  | 'markdown'
  | 'not-docx'
  | 'not-readable'
  | 'not-text'
  | 'own-kind'
  | 'picture-format'
  | 'picture-missing'
  | 'restricted'
  | 'trash'
  | 'shortcode'
  | 'unclear-state';

/** An import with these fields and defaults for the others. */
export function imported(fields: Partial<Imported> & Pick<Imported, 'slug' | 'body'>): Imported {
  return {
    kind: 'article',
    title: null,
    lede: null,
    date: null,
    updated: null,
    authors: [],
    topic: null,
    tags: [],
    draft: false,
    until: null,
    aliases: [],
    source: null,
    hero: null,
    lang: null,
    pictures: new Map(),
    left: [],
    ...fields,
  };
}

/** Accounts that publish for a newsroom and are nobody's name. */
const ACCOUNTS =
  /^(?:admin\w*|root|wordpress|ghost|webmaster|editor|user\d*|test\w*|unknown|quản trị(?: viên)?)$/iu;

/** The names among those that an old site calls authors, without the accounts that only publish. */
export function personsOnly(names: readonly string[]): string[] {
  return names.map((name) => name.trim()).filter((name) => name !== '' && !ACCOUNTS.test(name));
}
