import { link, LOST, type Dialect } from './rule';

/** Syntax of HackMD, Wiki.js, Hashnode and Grav. */
export const notebooks: Dialect = {
  hint: /^#{4,6}[ \t]+tags:|%\[|\[(?:plugin:|name=|time=|color=|size=)| =\d*%?x\d*%?[ \t)"]|^[ \t]?!{1,4} |\?(?:crop|force)?resize=|[?&](?:cropZoom|classes|lightbox)=/im,
  rules: [
    { pattern: /(?<![\w%])%\[(https?:\/\/[^\s[\]]{1,1000})\]/g, read: ([, url = '']) => link(url) },
    // HackMD's line of tags: ``###### tags: `a` `b` ``.
    {
      pattern: /^#{4,6}[ \t]+tags:[ \t]*((?:`[^`\n]{1,80}`[ \t,]*){1,30})$/gm,
      read: ([, tags = '']) => `\nTags: ${(tags.match(/[^`\s,][^`]*(?=`)/g) ?? []).join(', ')}\n`,
    },
    // A widget: a newsletter form, a poll.
    { pattern: /^[ \t]*%%\[[\w-]{1,60}\][ \t]*$/gm, read: () => LOST },
    {
      pattern: /\[plugin:[\w-]{1,40}\]\((https?:\/\/[^\s()]{1,1000})\)/g,
      read: ([, url = '']) => link(url),
    },
    { pattern: /\[plugin:[^\]\n]{1,200}\](?:\([^()\n]{0,300}\))?/g, read: () => LOST },
    // Grav's notice: `! lời`, with one to four marks for its colour. In MkDocs a name follows the marks and the
    // text is indented.
    {
      pattern: /^[ \t]?!{1,4}[ \t]+(?=\S)(?![a-z-]+(?:[ \t]+"[^"\n]*")?[ \t]*\n(?:[ \t]*\n)*(?: {4}|\t))/gm,
      read: () => '> ',
    },
    // Grav's image operations.
    {
      pattern:
        /(?<=\]\([^()\s?]{1,1000})\?(?=[^()\s]{0,300}(?:resize|cropResize|cropZoom|forceResize|classes|lightbox|sizes|loading)\b)[^()\s]{1,300}(?=[ \t)])/g,
      read: () => '',
    },
    // Author and time of a quotation.
    { pattern: /\[(?:name|time)=([^[\]\n]{1,100})\]/g, read: ([, words = '']) => words },
    { pattern: /\[color=[#\w]{1,30}\](?![^\n]*\[\/color\])/g, read: () => '' },
    // The size of a picture: `![a](b.jpg =500x)`.
    {
      pattern: /(\]\([^()\s]{1,1000})[ \t]+=\d{0,5}%?x\d{0,5}%?(?=[ \t]*(?:"[^"\n]{0,500}"[ \t]*)?\))/g,
      read: ([, target = '']) => target,
    },
  ],
};
