import { link, LOST, type Dialect } from './rule';

/** HackMD's, Wiki.js', Hashnode's and Grav's own marks. */
export const notebooks: Dialect = {
  hint: /^#{4,6}[ \t]+tags:|%\[|\[(?:plugin:|name=|time=|color=|size=)| =\d*%?x\d*%?[ \t)"]|^[ \t]?!{1,4} |\?(?:crop|force)?resize=|[?&](?:cropZoom|classes|lightbox)=/im,
  rules: [
    { pattern: /(?<![\w%])%\[(https?:\/\/[^\s[\]]{1,1000})\]/g, read: ([, url = '']) => link(url) },
    // HackMD's line of tags: ``###### tags: `a` `b` ``.
    {
      pattern: /^#{4,6}[ \t]+tags:[ \t]*((?:`[^`\n]{1,80}`[ \t,]*){1,30})$/gm,
      read: ([, tags = '']) => `\nTags: ${(tags.match(/[^`\s,][^`]*(?=`)/g) ?? []).join(', ')}\n`,
    },
    // A widget: the newsletter's form, a poll.
    { pattern: /^[ \t]*%%\[[\w-]{1,60}\][ \t]*$/gm, read: () => LOST },
    {
      pattern: /\[plugin:[\w-]{1,40}\]\((https?:\/\/[^\s()]{1,1000})\)/g,
      read: ([, url = '']) => link(url),
    },
    { pattern: /\[plugin:[^\]\n]{1,200}\](?:\([^()\n]{0,300}\))?/g, read: () => LOST },
    // A notice: `! lời`, up to four marks by its colour. MkDocs has a name behind the marks and indents what it says.
    {
      pattern: /^[ \t]?!{1,4}[ \t]+(?=\S)(?![a-z-]+(?:[ \t]+"[^"\n]*")?[ \t]*\n(?:[ \t]*\n)*(?: {4}|\t))/gm,
      read: () => '> ',
    },
    // What Grav does to a picture before it shows it.
    {
      pattern:
        /(?<=\]\([^()\s?]{1,1000})\?(?=[^()\s]{0,300}(?:resize|cropResize|cropZoom|forceResize|classes|lightbox|sizes|loading)\b)[^()\s]{1,300}(?=[ \t)])/g,
      read: () => '',
    },
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
