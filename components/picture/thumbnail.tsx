import { thumbnailSources } from '@/lib/pictures/addresses';
import { thumbnailSizes } from '@/lib/pictures/policy';
import { sourceSet } from './picture-image';
import styles from './thumbnail.module.css';

/** Less than a phone shows it at, so that dense screens too take the small file: two dozen of them cost less than one picture. */
const SIZES = '(min-width: 48rem) 10rem, 3rem';

/** A small picture beside a headline, which says what it is about: `picture` as {@link thumbnailSources} takes it. */
export function Thumbnail({ picture }: { picture: string }) {
  const [, { width, height }] = thumbnailSizes;
  const sources = thumbnailSources(picture);
  return (
    <picture className={styles.thumbnail}>
      {sources.slice(0, -1).map(({ type, files }) => (
        <source key={type} type={type} srcSet={sourceSet(files)} sizes={SIZES} />
      ))}
      {sources.slice(-1).map(({ type, files }) => (
        <img
          key={type}
          src={files[0]?.path}
          srcSet={sourceSet(files)}
          sizes={SIZES}
          alt=""
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
        />
      ))}
    </picture>
  );
}
