import { withOwnClasses } from './class-names';
import type { PageReading } from './page';
import { hostAddress } from '../base/site-address';
import { contentPolicy } from './policy';
import type { PolicySource } from '../content/site-keys/policy-sources';
import { speculationRules } from './scripts';

/** Values that hold for every page of a site. */
export interface SiteOfPages {
  /** The path under which the site is published, see `sitePath`. */
  path: string;
  /** Other hosts that the site's settings allow. */
  sources: readonly PolicySource[];
}

/**
 * Assembles a page: its policy first, before anything that it governs, and its styles inlined.
 * @param css the part of the stylesheets that the page uses
 */
export function writePage(page: PageReading, css: string, { path, sources }: SiteOfPages): string {
  const named = withOwnClasses(css + page.styles.join(''), [page.opening, page.head, page.rest]);
  const [opening = '', head = '', rest = ''] = named.parts;
  const style = withHostUrls(named.css, path);
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
    opening,
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    head,
    `<style>${style}</style><script type="speculationrules">${rules}</script>`,
    rest,
  ].join('');
}

/** A stylesheet with its addresses as browsers request them from the host. */
function withHostUrls(css: string, path: string): string {
  return css.replace(
    /(\burl\(\s*["']?)(\/[^)"']*)/g,
    (_, opening: string, address: string) => opening + hostAddress(address, path),
  );
}
