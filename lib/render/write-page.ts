import type { PageReading } from './page';
import { hostAddress } from '../base/site-address';
import { contentPolicy } from './policy';
import { speculationRules } from './scripts';

/**
 * Puts a page together again: its policy before anything that it governs, its styles inside.
 * @param css what the page uses of its stylesheets
 * @param path that the site stands under
 */
export function writePage(page: PageReading, css: string, path: string): string {
  const style = withHostUrls(css + page.styles.join(''), path);
  const rules = speculationRules(path);
  const policy = contentPolicy({
    styles: [style],
    inlineScripts: [rules],
    ownScripts: page.ownScripts,
    forms: page.forms,
    media: page.media,
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
