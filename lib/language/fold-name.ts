import { fold } from './text';

/**
 * Normalises a key's name: `publishDate`, `publish_date`, `Publish-Date` and `PUBLISH DATE` are equal, with or without
 * marks.
 */
export function foldName(name: string): string {
  return fold(name).replaceAll(' ', '');
}
