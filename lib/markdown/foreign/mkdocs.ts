import { argumentsOf, embedded, LOST, type Dialect } from './rule';

/** Syntax of MkDocs' extensions, and directives of Astro, Docusaurus and remark. */
export const mkdocs: Dialect = {
  hint: /-8<-|^\/\/\/|\+\+[a-z]|\^\^|^::[a-z]|:[a-z][\w-]*\[|:\(?(?:fa|material|octicons|simple|fontawesome)[a-z]*[ -]|material-(?:icons|symbols)|^[ \t]*<<<[ \t]/m,
  rules: [
    // Icons by name: Material for MkDocs, LoveIt, Google.
    {
      pattern:
        /:(?:fa|fas|far|fab|material|octicons|simple|fontawesome)-[a-z\d-]{1,60}:(?:\{[^{}\n]{0,100}\})?|:\((?:fa|fas|far|fab)(?: fa-[\w-]{1,40}){1,4}\):/g,
      read: () => '',
    },
    {
      pattern: /<(i|span)\s[^<>]{0,100}material-(?:icons|symbols)[^<>]{0,100}>[\w\s]{0,60}<\/\1>/g,
      read: () => '',
    },
    // Includes another file.
    { pattern: /^[ \t]*<<<[ \t]+[@./~][^\n]{1,300}$/gm, read: () => LOST },
    { pattern: /^[ \t]*-{1,2}8<-{1,2}(?:[ \t]+"[^"\n]{0,300}")?[ \t]*$/gm, read: () => LOST },
    {
      pattern: /^\/\/\/[ \t]*[a-z][a-z-]{1,30}(?:[ \t]*\|[ \t]*([^\n]*))?[ \t]*$/gm,
      read: ([, title = '']) => (title === '' ? '\n' : `\n**${title.trim()}**\n`),
    },
    {
      pattern: /^\/\/\/[ \t]*$/gm,
      read: (_found, { text }) => (/^\/\/\/[ \t]*[a-z]/m.test(text) ? '\n' : null),
    },
    {
      pattern: /(?<![\w+])\+\+([a-z][\w-]*(?:\+[\w-]+){0,4})\+\+(?![\w+])/g,
      read: ([, keys = '']) => keys.replace(/(?<=^|\+)[a-z]/g, (letter) => letter.toUpperCase()),
    },
    { pattern: /\^\^(?=[^\s^])([^^\n]{1,300})(?<!\s)\^\^/g, read: ([, words = '']) => words },
    {
      pattern: /^::([a-z][\w-]{1,30})(?:\[([^\]\n]{0,300})\])?(?:\{([^}\n]{0,500})\})?[ \t]*$/gm,
      read: ([, name = '', words = '', written = '']) => {
        const { named, plain } = argumentsOf(written);
        if (named.size + plain.length === 0 && words !== '') return words;
        return embedded(name, written.replace(/^#/, '')) ?? LOST;
      },
    },
    {
      pattern: /(?<![\w:]):([a-z][\w-]{1,30})\[([^\]\n]{1,300})\]\{[^}\n]{0,300}\}/g,
      read: ([, , words = '']) => words,
    },
  ],
};
