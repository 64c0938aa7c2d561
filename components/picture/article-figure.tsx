import type { Figure } from '@/lib/article/article';
import type { Words } from '@/lib/language/words';
import type { Picture } from '@/lib/pictures/picture';
import { webAddress } from '@/lib/base/web-address';
import styles from './article-figure.module.css';
import { PictureImage } from './picture-image';

/** By address as the article writes it; pictures that cannot be shown are missing. */
export type Pictures = ReadonlyMap<string, Picture>;

interface Props {
  figure: Figure;
  pictures: Pictures;
  labels: Words;
  /** Id for links to its caption; none by default. */
  id?: string | null;
  kind?: keyof typeof SIZES;
}

/** As article-page.module.css lays them out. */
const SIZES = {
  hero: '(min-width: 80rem) 58rem, (min-width: 70rem) calc(100vw - 22rem), 100vw',
  body: '(min-width: 48rem) 40rem, 100vw',
  gallery: '(min-width: 48rem) 20rem, 50vw',
  /** The first of a gallery, which may be as wide as the text. */
  galleryFirst: '(min-width: 48rem) 40rem, 100vw',
};

/**
 * A picture of the article with caption and credit. A picture that the site does not have is never loaded from
 * elsewhere: the caption remains, with a link to it.
 */
export function ArticleFigure({ figure, pictures, labels, id = null, kind = 'body' }: Props) {
  const picture = pictures.get(figure.src) ?? null;
  const { shownAlt, caption, credit } = figure;
  return (
    <figure
      id={id ?? undefined}
      className={[styles.figure, styles[kind], !picture && styles.absent].filter(Boolean).join(' ')}
    >
      {picture && (
        <a href={largest(picture)} aria-label={labels.enlarge}>
          {/* Empty `alt` if the caption says the same. */}
          <PictureImage
            picture={picture}
            alt={shownAlt === caption ? '' : shownAlt}
            sizes={SIZES[kind]}
            first={kind === 'hero'}
          />
        </a>
      )}
      <figcaption className={styles.caption}>
        {caption ?? (picture ? '' : shownAlt)}
        {credit !== null && <span className={styles.credit}> {labels.credit(credit)}</span>}
        <Original src={figure.src} picture={picture} labels={labels} />
      </figcaption>
    </figure>
  );
}

/** The largest file in a format that every browser supports. */
const largest = ({ sources }: Picture) => sources.at(-1)?.files.at(-1)?.path;

/** What is said where the page shows another picture than the article's own, or none. */
function Original({ src, picture, labels }: { src: string; picture: Picture | null; labels: Words }) {
  const address = webAddress(src);
  if (picture?.standIn === false || !address) return null;
  const link = (text: string) => (
    <a href={address.href} rel="external noopener">
      {text}
    </a>
  );
  return (
    <span className={styles.original}>
      {' '}
      {picture ? (
        <>
          {labels.standIn} ({link(labels.seeOriginalPicture)})
        </>
      ) : (
        link(labels.pictureElsewhere(address.host))
      )}
    </span>
  );
}
