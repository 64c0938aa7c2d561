import { fold } from './text';

interface LanguageFacts {
  /** Names of the language, folded, besides its tag. */
  names: readonly string[];
  /** Open Graph's locale. */
  openGraph: string;
}

/** The languages of articles and their pages, by tag. */
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

/** The language with a name or tag (“vi”, “en-GB”, “Tiếng Việt”); null if unknown. */
export function languageNamed(name: string): Language | null {
  const folded = fold(name);
  return byName.get(folded) ?? byName.get(folded.replace(/ .*$/, '')) ?? null;
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}
