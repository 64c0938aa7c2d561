import type { PageReading } from './page';
import { hostAddress } from '../base/site-address';
import { contentPolicy } from './policy';
import type { PolicySource } from '../content/site-keys/policy-sources';
import { speculationRules } from './scripts';

/** What holds for every page of a site. */
export interface SiteOfPages {
  /** That the site stands under, see `sitePath`. */
  path: string;
  /** Other hosts that the paper lets its pages use. */
  sources: readonly PolicySource[];
}

/**
 * Puts a page together again: its policy before anything that it governs, its styles inside.
 * @param css what the page uses of its stylesheets
 */
export function writePage(page: PageReading, css: string, { path, sources }: SiteOfPages): string {
  const style = withHostUrls(css + page.styles.join(''), path);
  const rules = speculationRules(path);
  const policy = contentPolicy({
    styles: [style],
    inlineScripts: [rules],
    ownScripts: page.ownScripts,
    forms: page.forms,
    media: page.media,
    sources,
  });
  return [
    page.opening,
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    page.head,
    `<style>${style}</style><script type="speculationrules">${rules}</script>`,
    page.rest,
  ].join('');
}

/** Stylesheets with addresses as browsers ask the host for them. */
function withHostUrls(css: string, path: string): string {
  return css.replace(
    /(\burl\(\s*["']?)(\/[^)"']*)/g,
    (_, opening: string, address: string) => opening + hostAddress(address, path),
  );
}
