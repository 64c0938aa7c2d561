import type { Dialect } from './rule';

/**
 * What tools put before an address for the folder or site that it is in: Pelican's `{static}/images/a.jpg` and
 * `|filename|c.png`, Ghost's `__GHOST_URL__/content/images/a.jpg`.
 */
export const placeholders: Dialect = {
  hint: /[{|](?:filename|static|attach)[}|]|__GHOST_URL__/,
  rules: [
    {
      pattern:
        /(?<=\]\(\s*<?|(?:src|href)\s*=\s*["']?|\]:\s*<?)(?:[{|](?:filename|static|attach)[}|]|__GHOST_URL__)/g,
      read: () => '',
    },
  ],
};
