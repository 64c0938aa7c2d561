import type { Finding } from '../report/diagnostic';
import type { Newsroom } from '../content/newsroom';
import type { Settings } from '../base/settings';

/** What a check across articles may look at. */
export interface CheckContext {
  newsroom: Pick<Newsroom, 'site' | 'articles' | 'pages' | 'text' | 'linkOf'>;
  settings: Settings;
  /** Whether something is published at an address of the site, decoded, from its root. */
  isPublished: (address: string) => Promise<boolean>;
  /** The text of a file as it is on disk, for finding the place of what the article states without one. */
  textOf: (file: string) => Promise<string>;
}

/** Looks at articles beside each other, or beside what else the content folder holds; throws for no article. */
export type Check = (context: CheckContext) => Finding[] | Promise<Finding[]>;
