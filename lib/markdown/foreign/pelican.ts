import type { Dialect } from './rule';

/** Pelican's addresses of files in the content folder: `{static}/images/a.jpg`, `{filename}../b.md`, `|filename|c.png`. */
export const pelican: Dialect = {
  hint: /[{|](?:filename|static|attach)[}|]/,
  rules: [
    {
      pattern: /(?<=\]\(\s*<?|(?:src|href)\s*=\s*["']?|\]:\s*<?)[{|](?:filename|static|attach)[}|]/g,
      read: () => '',
    },
  ],
};
