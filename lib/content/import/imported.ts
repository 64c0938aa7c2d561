import type { Language } from '../../language/languages';

/** What an importer finds of one text in another system's file. Every field is as the source says it, plain text without marks. */
export interface Imported {
  /** Last part of the address: the file's name without its ending. */
  slug: string;
  /** A page (about, contact) is no news. */
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
  /** A private or unfinished text stays a draft; one that is to come goes out on its date. */
  draft: boolean;
  /** From when on it may no longer be read; like `date`. */
  until: string | null;
  /** Paths on the old site that lead here. */
  aliases: string[];
  /** Address of the page that the text was saved from. */
  source: string | null;
  hero: { src: string; alt: string; caption: string | null } | null;
  lang: Language | null;
  /** Markdown. Its pictures are `images/NAME` where `pictures` holds them, else addresses. */
  body: string;
  /** Bytes of pictures by their names in `content/images/`. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** What of the source is not taken, in the order of the source. */
  left: Left[];
}

/** Something that an importer passes over. */
export interface Left {
  what: string;
  why: LeftReason;
}

/** Why something is not taken; the command has a sentence for each in both languages. */
export type LeftReason =
  | 'empty'
  | 'exists'
  | 'not-readable'
  | 'not-text'
  | 'password'
  | 'picture-format'
  | 'picture-missing'
  | 'trash'
  | 'shortcode'
  | 'unclear-state';

/** An import that holds nothing but what is given. */
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
