import type { Finding } from '../report/diagnostic';
import type { Newsroom } from '../content/newsroom';
import type { Settings } from '../base/settings';

/** Input of a check across articles. */
export interface CheckContext {
  newsroom: Pick<Newsroom, 'site' | 'articles' | 'pages' | 'heldBack' | 'text' | 'linkOf'>;
  settings: Settings;
  /** Whether something is published at an address of the site (decoded, from its root). */
  isPublished: (address: string) => Promise<boolean>;
  /** The text of a file on disk, to find the place of a value that has none recorded. */
  textOf: (file: string) => Promise<string>;
}

/** A check of articles in relation to each other or to the content folder. Never throws because of an article. */
export type Check = (context: CheckContext) => Finding[] | Promise<Finding[]>;
