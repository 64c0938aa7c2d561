import { embedded } from './embedded';
import { argumentsOf, first, isPicture, LOST, picture, type Dialect } from './rule';
import { titleAbove } from './titles';

/** Syntax of MkDocs' extensions, and directives of Astro, Docusaurus, Nuxt and remark. */
export const mkdocs: Dialect = {
  hint: /-8<-|^\/\/\/|\+\+[a-z]|\^\^|^[ \t]*:{2,}[a-z]|:[a-z][\w-]*\[|:\(?(?:fa|material|octicons|simple|fontawesome)[a-z]*[ -]|material-(?:icons|symbols)|^[ \t]*<<<[ \t]/m,
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
    // Nuxt's components, whose arguments may be lines of YAML below them.
    {
      pattern:
        /^[ \t]*:{2,9}([a-z][\w-]{1,30})[ \t]*\n[ \t]*---[ \t]*\n((?:(?![ \t]*---)[^\n]*\n){0,40})[ \t]*---[ \t]*$/gm,
      read: ([, name = '', written = '']) =>
        component(name, written.replace(/^([ \t]*[\w-]{1,40}):[ \t]+([^\s"'].*)$/gm, '$1: "$2"')),
    },
    {
      pattern: /^[ \t]*::([a-z][\w-]{1,30})(?:\[([^\]\n]{0,300})\])?(?:\{([^}\n]{0,500})\})?[ \t]*$/gm,
      read: ([, name = '', words = '', written = '']) => {
        const { named, plain } = argumentsOf(written);
        if (named.size + plain.length === 0 && words !== '') return words;
        return component(name, written.replace(/^#/, ''));
      },
    },
    {
      pattern: /(?<![\w:]):([a-z][\w-]{1,30})\[([^\]\n]{1,300})\]\{[^}\n]{0,300}\}/g,
      read: ([, , words = '']) => words,
    },
  ],
};

/** What a component shows: the picture, film or file among its arguments. */
function component(name: string, written: string): string | typeof LOST {
  const { named } = argumentsOf(written);
  const src = first(named, 'src', 'image', 'url');
  if (isPicture(src)) return picture(src, first(named, 'alt', 'label'), first(named, 'caption'));
  return embedded(name, written) ?? titleAbove(name, written) ?? LOST;
}
