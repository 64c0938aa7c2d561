import { join } from 'node:path';
import type { TextCache } from '../base/cache';
import { formsOf, type Form } from '../output/compress';
import { letterCheck } from './letter-check';
import { readPage } from './page';
import { PublishError } from './publish-error';
import { frameworkFolder } from './scripts';
import { readStyles } from './styles';
import { withHostAddresses } from './tag-addresses';
import { writePage, type SiteOfPages } from './write-page';

/** Makes of a page as Next has it the page that is published, in all its forms. */
export type Finish = (address: string, html: string) => Promise<FinishedPage>;

interface FinishedPage {
  forms: Form[];
  /** Letters of the page that neither the site's fonts nor readers' systems show. */
  missing: string[];
}

/**
 * What is needed to finish pages. All addresses of a page get the site's path here, whoever wrote them.
 * @param compiled the folder of what Next compiled: it holds the files of addresses under `/_next/`
 * @param fonts paths of the site's font files
 * @param kept see {@link letterCheck}
 * @param site where the pages will stand, and what they may use
 * @returns what throws PublishError that names all that cannot be published
 */
export function finisher(
  compiled: string,
  fonts: readonly string[],
  kept: TextCache,
  site: SiteOfPages,
): Finish {
  const styles = readStyles((address) => join(compiled, address.slice(frameworkFolder.length)));
  const missingLetters = letterCheck(fonts, kept);
  return async (address, html) => {
    const page = await readPage(html, (tag) => withHostAddresses(tag, site.path, address));
    if (page.problems.length > 0)
      throw new PublishError(page.problems.map((problem) => `${address} holds ${problem}`));
    return {
      forms: await formsOf('index.html', Buffer.from(writePage(page, styles(page.stylesheets, page), site))),
      missing: missingLetters(page.text.join('')),
    };
  };
}
