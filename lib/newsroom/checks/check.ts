import type { Finding } from '../../report/diagnostic';
import type { Newsroom } from '../newsroom';
import type { Settings } from '../settings';

/** What a check across articles may look at. */
export interface Desk {
  newsroom: Pick<Newsroom, 'site' | 'articles' | 'text'>;
  settings: Settings;
  /** The text of a file as it lies on disk, for finding the place of what the article tells without one. */
  textOf: (file: string) => Promise<string>;
}

/** Looks at articles beside each other, or beside what else the content folder holds; throws for no article. */
export type Check = (desk: Desk) => Finding[] | Promise<Finding[]>;
