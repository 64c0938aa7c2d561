import { createHash } from 'node:crypto';
import type { Picture } from '@/lib/pictures/picture';

interface Props {
  picture: Picture;
  alt: string;
  /** How wide it is laid out, as the `sizes` attribute says it. */
  sizes: string;
  /** The picture that a page opens with is fetched before all else, the others when they come near. */
  first?: boolean;
}

/** Height by width of the tallest picture that always keeps its full width; see article-figure.module.css. */
const TALLEST = 3 / 4;

/**
 * A picture in the best encoding that the browser takes, no wider than it needs; blurred until it is there unless it is
 * tall: pages limit its height, and the placeholder would remain beside it.
 */
export function PictureImage({ picture, alt, sizes, first = false }: Props) {
  const { sources, width, height, placeholder } = picture;
  const blur =
    height > width * TALLEST
      ? null
      : `blur-${createHash('sha256').update(placeholder).digest('hex').slice(0, 8)}`;
  return (
    <>
      {/* The policy allows no style attribute: each placeholder is a rule in the page's head. */}
      {blur !== null && (
        <style href={blur} precedence="blur">
          {`.${blur}{background:url("${placeholder}") center/cover no-repeat}`}
        </style>
      )}
      <picture>
        {sources.slice(0, -1).map(({ type, files }) => (
          <source key={type} type={type} srcSet={sourceSet(files)} sizes={sizes} />
        ))}
        {sources.slice(-1).map(({ type, files }) => (
          <img
            key={type}
            className={blur ?? undefined}
            src={files.at(-1)?.path}
            srcSet={sourceSet(files)}
            sizes={sizes}
            alt={alt}
            width={width}
            height={height}
            {...(first ? { fetchPriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
          />
        ))}
      </picture>
    </>
  );
}

/** The `srcset` attribute of these files. */
export function sourceSet(files: Picture['sources'][number]['files']): string {
  return files.map(({ path, width }) => `${path} ${width}w`).join(', ');
}
