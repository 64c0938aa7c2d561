import type { Article } from '@/lib/article/article';
import { articleAddress } from '@/lib/content/addresses';
import type { Translation } from '@/lib/pages/models/article';
import { words } from '@/lib/language/words';

interface Props {
  translations: readonly Translation[];
  /** Of the page. */
  lang: Article['lang'];
}

/** Links to translations of the article, one per line. */
export function TranslationLinks({ translations, lang }: Props) {
  return translations.map((translation) => (
    <p key={translation.slug}>
      {words[lang].alsoIn[translation.lang]}{' '}
      <a href={articleAddress(translation.slug)} lang={translation.lang} hrefLang={translation.lang}>
        {translation.title}
      </a>
    </p>
  ));
}
