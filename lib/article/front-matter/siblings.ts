import { foldName } from '../../language/fold-name';
import { captionKeys } from '../words/values';
import { otherNames, pictureWords } from '../words/keys';
import { recordOf } from './values';

/** A key with its value. */
interface Pair {
  key: string;
  value: unknown;
}

const heroNames = ['hero', ...otherNames.hero].map(foldName);
/** What a key beside the picture's describes, by its name: `cover_caption`, `chú thích ảnh`, `caption`. */
const fields = new Map(
  (['alt', 'caption', 'credit'] as const).flatMap((field) => [
    ...captionKeys[field].flatMap((word) =>
      heroNames.flatMap((hero): [string, Field][] => [
        [`${hero}${foldName(word)}`, field],
        [`${foldName(word)}${hero}`, field],
      ]),
    ),
    ...pictureWords[field].map((word): [string, Field] => [foldName(word), field]),
  ]),
);

type Field = 'alt' | 'caption' | 'credit';

/**
 * Separates the keys that describe the lead picture (`featureImageCaption: …`) from a file's other keys.
 * @param isPicture whether a key names the picture
 * @returns the other keys, and the values that describe the picture
 */
export function pictureSiblings<Entry extends Pair>(
  entries: readonly Entry[],
  isPicture: (key: string) => boolean,
): { others: Entry[]; said: Partial<Record<Field, unknown>> } {
  if (!entries.some(({ key }) => isPicture(key))) return { others: [...entries], said: {} };
  const said: Partial<Record<Field, unknown>> = {};
  const others = entries.filter(({ key, value }) => {
    const field = fields.get(foldName(key));
    if (field === undefined || isPicture(key)) return true;
    said[field] ??= value;
    return false;
  });
  return { others, said };
}

/** Adds the values of sibling keys to a picture; its own values take precedence. */
export function withSiblings(value: unknown, said: Partial<Record<Field, unknown>>): unknown {
  if (Object.keys(said).length === 0) return value;
  return { ...said, ...(recordOf(value) ?? { src: value }) };
}
