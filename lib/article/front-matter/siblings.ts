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
/** What a key beside the picture's says of it, by the key's name: `cover_caption`, `chú thích ảnh`, `caption`. */
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
 * Takes what tools write beside the lead picture (`featureImageCaption: …`) out of the keys of a file.
 * @param isPicture whether a key names the picture
 * @returns the other keys, and what those say of the picture
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

/** A picture's value with what its siblings say; what it says itself wins. */
export function withSiblings(value: unknown, said: Partial<Record<Field, unknown>>): unknown {
  if (Object.keys(said).length === 0) return value;
  return { ...said, ...(recordOf(value) ?? { src: value }) };
}
