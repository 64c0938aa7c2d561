import { isPicture, link, LOST, picture, type Dialect } from './rule';

/** Obsidian's links, pictures, comments and highlights. */
export const obsidian: Dialect = {
  hint: /#\+(?:BEGIN|END|begin|end)_|^[ \t]*[-*] (?:TODO|DOING|LATER|DONE) |\(\(|\|\d+(?:x\d+)?\]|:(?:height|width) |\[\[|%%|==|::[ \t]|(?<![:\w])::\S|:(?:LOGBOOK|PROPERTIES):|\[!|\^[\w-]+[ \t]*$/m,
  rules: [
    { pattern: /^[ \t]*\[\[(?:_?TOC_?|toc)\]\][ \t]*$/gm, read: () => '' },
    {
      pattern: /!\[\[([^[\]|#\n]{1,300})(#[^[\]|\n]{1,200})?((?:\|[^[\]|\n]{0,300}){0,3})\]\]/g,
      read: ([, written = '', , rest = '']) => {
        const target = written.trim();
        const words = rest
          .split('|')
          .map((part) => part.trim())
          .filter((part) => part !== '' && !/^\d+(?:x\d+)?$/.test(part));
        return isPicture(target)
          ? picture(target, words.join(' '))
          : link(page(target), words.join(' ') || target);
      },
    },
    // The size of a picture.
    { pattern: /\|\d{1,4}(?:x\d{1,4})?(?=\]\()(?<=!\[[^[\]\n]{0,300})/g, read: () => '' },
    {
      pattern: /(?<!!|\[)\[\[([^[\]|#\n]{0,300})(#[^[\]|\n]{1,200})?(?:\|([^[\]\n]{1,300}))?\]\](?![([\]])/g,
      read: ([, written = '', anchor = '', words = '']) => {
        const target = written.trim();
        if (/^\d{4}-\d{2}-\d{2}$/.test(target)) return words.trim() || target;
        // “[[1]]” is the number of a footnote.
        if (/^[\d\s,.;-]*$/.test(target) && anchor === '') return null;
        const heading = anchor.slice(1).replace(/^\^/, '');
        const address = target === '' ? '' : page(target);
        return link(
          `${address}${anchor}`,
          words.trim() || [target, heading].filter((part) => part !== '').join(' – '),
        );
      },
    },
    { pattern: /^%%[ \t]*\n[^]{0,5000}?\n%%[ \t]*$/gm, read: () => LOST },
    { pattern: /(?<![\d%])%%(?=[^%\n])(?:(?!%%)[^]){1,2000}?(?<![\d\n])%%(?![%\d])/g, read: () => LOST },
    // Ulysses: a paragraph that is a comment.
    { pattern: /^%%[ \t]+[^\n]*$/gm, read: () => LOST },
    {
      pattern: /(?<![=\w<>!])==(?=[^\s=])[^=\n]{1,500}(?<!\s)==(?![=\w])/g,
      read: ([whole]) => whole.slice(2, -2),
    },
    // Logseq: properties of a block, and logged time; Org's drawers.
    {
      pattern:
        /^[ \t]*(?:-[ \t]+)?(?:id|collapsed|heading|background-color|created-at|updated-at|exclude-from-[\w-]+|ls-type|hl-[\w-]+|query-[\w-]+|card-[\w-]+|logseq\.[\w.-]+)::[^\n]*\n?/gm,
      read: () => '',
    },
    // Logseq: Org's blocks inside items; code and boxes stay, searches and comments go.
    { pattern: /#\+BEGIN_(QUERY|COMMENT)\b[^]{0,3000}?#\+END_\1/gi, read: () => LOST },
    {
      pattern: /(?<=^[ \t]*(?:[-*] )?)#\+(BEGIN|END)_(?:SRC|EXAMPLE)[ \t]*([\w-]*)[^\n]*$/gim,
      read: ([, edge = '', language = '']) => (edge.toUpperCase() === 'END' ? '```' : `\`\`\`${language}`),
    },
    { pattern: /(?<=^[ \t]*[-*] )#\+BEGIN_[A-Z]+[ \t]*\n[ \t]*/gim, read: () => '' },
    { pattern: /^[ \t]*#\+(?:BEGIN|END)_[A-Z]+[ \t]*(?:\n|$)/gim, read: () => '' },
    // Logseq: what is to be done, and what is.
    { pattern: /(?<=^[ \t]*[-*] )(?:TODO|DOING|LATER) (?=\S)/gm, read: () => '[ ] ' },
    { pattern: /(?<=^[ \t]*[-*] )DONE (?=\S)/gm, read: () => '[x] ' },
    // Logseq: the size of a picture, and embedded notes.
    { pattern: /(?<=\))\{:(?:height|width) [^{}\n]{1,60}\}/g, read: () => '' },
    {
      pattern:
        /(?<!\()\(\((?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=\S{0,8}[A-Z\d_])[\w-]{9})\)\)(?!\))/g,
      read: () => LOST,
    },
    { pattern: /^[ \t]*:(?:LOGBOOK|PROPERTIES):[ \t]*\n[^]{0,2000}?^[ \t]*:END:[ \t]*\n?/gm, read: () => '' },
    { pattern: /^[ \t]*(?:SCHEDULED|DEADLINE): <[^<>\n]{0,100}>[ \t]*\n?/gm, read: () => '' },
    // Bear's former highlight.
    {
      pattern: /(?<![:\w])::(?=[^\s:])([^:\n]{1,200})(?<!\s)::(?![:\w])/g,
      read: ([, words = '']) => words,
    },
    // Inline fields of Dataview: “nguồn:: phỏng vấn”.
    {
      pattern: /::(?=[ \t]+\S)(?<=(?:^[ \t]*|^[ \t]*[-*+][ \t]+|[[(])\p{L}[\p{L}\p{M}\w -]{0,40}::)/gmu,
      read: () => ':',
    },
    {
      pattern: /(?<=\S)[ \t]+\^(?=[\w-]*[a-z-])[\w-]{4,40}[ \t]*$/gm,
      // An id that a link refers to stays until the tree is read.
      read: ([mark], { text }) => (text.includes(`#${mark.trim()}`) ? ` ${mark.trim()}` : ''),
    },
    {
      pattern: /^((?:[ \t]*>)+[ \t]*)\[!(?:[a-zA-Z][\w-]*|[^\w\s\]])(?:\|[^\]\n]*)?\][-+]?[ \t]*([^\n]*)$/gm,
      read: ([, quote = '', written = '']) => {
        const title = written.replace(/`\$?=[^`]*`/g, '').trim();
        return title === '' ? quote : `${quote}**${title}**\n${quote.trimEnd()}`;
      },
    },
  ],
};

/** The file name of a note. */
function page(target: string): string {
  return /\.[a-z][a-z\d]{1,4}$/i.test(target) ? target : `${target}.md`;
}
