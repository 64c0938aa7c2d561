import { fold } from './text';

interface LanguageFacts {
  /** What people call it, folded, beside its tag. */
  names: readonly string[];
  /** As Open Graph writes a language and its country. */
  openGraph: string;
}

/** The languages that an article, and so its page, may be written in, by their tags. */
export const languages = {
  vi: { names: ['vn', 'vie', 'vietnamese', 'tieng viet'], openGraph: 'vi_VN' },
  en: { names: ['eng', 'english', 'tieng anh'], openGraph: 'en_GB' },
} satisfies Record<string, LanguageFacts>;

export type Language = keyof typeof languages;

/** The tags of all languages. */
export const languageTags = Object.keys(languages).filter((tag) => isLanguage(tag));

const byName = new Map(
  languageTags.flatMap((tag) =>
    [tag, ...languages[tag].names].map((name): [string, Language] => [name, tag]),
  ),
);

/** The language that a word or a tag names: “vi”, “en-GB”, “Tiếng Việt”; null where there is none of that name. */
export function languageNamed(name: string): Language | null {
  const folded = fold(name);
  return byName.get(folded) ?? byName.get(folded.replace(/ .*$/, '')) ?? null;
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}
