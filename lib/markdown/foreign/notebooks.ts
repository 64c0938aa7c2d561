import { link, LOST, type Dialect } from './rule';

/** HackMD's, Wiki.js', Hashnode's and Grav's own marks. */
export const notebooks: Dialect = {
  hint: /%\[|\[(?:plugin:|name=|time=|color=|size=)| =\d*%?x\d*%?[ \t)"]/i,
  rules: [
    { pattern: /(?<![\w%])%\[(https?:\/\/[^\s[\]]{1,1000})\]/g, read: ([, url = '']) => link(url) },
    {
      pattern: /\[plugin:[\w-]{1,40}\]\((https?:\/\/[^\s()]{1,1000})\)/g,
      read: ([, url = '']) => link(url),
    },
    { pattern: /\[plugin:[^\]\n]{1,200}\](?:\([^()\n]{0,300}\))?/g, read: () => LOST },
    // Who said what a quotation holds, and when.
    { pattern: /\[(?:name|time)=([^[\]\n]{1,100})\]/g, read: ([, words = '']) => words },
    { pattern: /\[color=[#\w]{1,30}\](?![^\n]*\[\/color\])/g, read: () => '' },
    // The size of a picture: `![a](b.jpg =500x)`.
    {
      pattern: /(\]\([^()\s]{1,1000})[ \t]+=\d{0,5}%?x\d{0,5}%?(?=[ \t]*(?:"[^"\n]{0,500}"[ \t]*)?\))/g,
      read: ([, target = '']) => target,
    },
  ],
};
