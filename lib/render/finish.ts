import { join } from 'node:path';
import type { TextCache } from '../base/cache/cache';
import { formsOf, type Form } from '../output/compress';
import { letterCheck } from './letter-check';
import { readPage } from './page';
import { PublishError } from './publish-error';
import { frameworkFolder } from './scripts';
import { readStyles } from './styles';
import { withHostAddresses } from './tag-addresses';
import { writePage, type SiteOfPages } from './write-page';

/** Turns a page as Next renders it into the published page, in all its compressed forms. */
export type Finish = (address: string, html: string) => Promise<FinishedPage>;

interface FinishedPage {
  forms: Form[];
  /** Letters of the page that neither the site's fonts nor readers' systems can show. */
  missing: string[];
}

/**
 * Makes the function that finishes pages. It puts the site's path before every address on a page.
 * @param compiled the folder of Next's output, which holds the files of addresses under `/_next/`
 * @param fonts paths of the site's font files
 * @param kept cache of {@link letterCheck}
 * @param site the site's path, and the other hosts that its pages may use
 * @returns a function that throws PublishError if the page contains something that must not be published
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
