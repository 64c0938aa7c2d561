import type { PageReading } from './page';
import { contentPolicy } from './policy';
import { speculationRules } from './scripts';

/**
 * Puts a page together again: its policy before anything that it governs, its styles inside.
 * @param css what the page uses of its stylesheets
 */
export function writePage(page: PageReading, css: string): string {
  const style = css + page.styles.join('');
  const policy = contentPolicy({
    styles: [style],
    inlineScripts: [speculationRules],
    ownScripts: page.ownScripts,
    forms: page.forms,
    media: page.media,
  });
  return [
    page.opening,
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    page.head,
    `<style>${style}</style><script type="speculationrules">${speculationRules}</script>`,
    page.rest,
  ].join('');
}
