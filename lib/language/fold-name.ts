import { fold } from './text';

/** A key's name for comparing: `publishDate`, `publish_date`, `Publish-Date` and `PUBLISH DATE` are one, marks or not. */
export function foldName(name: string): string {
  return fold(name).replaceAll(' ', '');
}
