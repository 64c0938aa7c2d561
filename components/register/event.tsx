import { linkToHonour } from '@/lib/content/text-link';
import { excerptAround } from '@/lib/language/excerpt';
import { shorten } from '@/lib/language/shorten';
import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import type { EventLine, MentionLine } from '@/lib/pages/models/register';
import { honourInWords } from '@/lib/site/honour-names';
import { isYearInferred } from '@/lib/site/register/record';
import styles from './event.module.css';

/** Maximum length in characters of the quoted sentence, about three lines, and of the names before it. */
const SENTENCE_LENGTH = 220;
const NAMES_LENGTH = 160;

interface Props {
  event: EventLine;
  /** Language of the page. */
  lang: Language;
}

/** An award, facts about it, and each article that reports it with a quotation. */
export function Event({ event: { honour, mentions }, lang }: Props) {
  const labels = words[lang];
  const isInferred = mentions.every((telling) => isYearInferred(telling.honour));
  const name = honourInWords(honour, labels);
  return (
    <li className={styles.event}>
      <h2 className={styles.award}>{name}</h2>
      <p className={styles.facts}>
        {factsOf(honour, lang).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {honour.year !== null && (
          <span>
            {labels.yearOf(honour.year)}
            {isInferred && <abbr title={labels.inferredNote}> ({labels.inferred})</abbr>}
          </span>
        )}
      </p>
      {honour.recipients.length > 0 && <p>{shorten(honour.recipients.join('; '), NAMES_LENGTH)}</p>}
      {mentions.map((mention) => (
        <Mention key={mention.article.slug} mention={mention} award={name} />
      ))}
    </li>
  );
}

function factsOf({ collectives, individuals }: EventLine['honour'], lang: Language): string[] {
  const labels = words[lang];
  const number = new Intl.NumberFormat(lang);
  return [
    collectives === null ? null : labels.collectivesCounted(number.format(collectives)),
    individuals === null ? null : labels.individualsCounted(number.format(individuals)),
  ].filter((fact) => fact !== null);
}

/**
 * A quotation from one article, and a link to it. The link text is the headline, plus the award for screen readers.
 */
function Mention({ mention: { honour, article, page }, award }: { mention: MentionLine; award: string }) {
  const { sentence, rank } = honour;
  return (
    <>
      <blockquote className={styles.sentence} lang={article.lang}>
        {excerptAround(sentence, [`${honour.award} ${rank ?? ''}`.trim(), honour.award], SENTENCE_LENGTH)}
      </blockquote>
      <p className={styles.article}>
        <a href={page + linkToHonour(honour)} aria-label={`${article.title}: ${award}`} lang={article.lang}>
          {article.title}
        </a>
      </p>
    </>
  );
}
