import { argumentsOf, embedded, first, isPicture, link, LOST, picture, type Dialect } from './rule';

/**
 * Components of well-known tools and themes; others are recognised by the file's imports or by their attributes.
 */
const KNOWN =
  /^(?:Accordion|Admonition|Aside|Badge|Button|Callout|Caption|Card|CardGrid|CardGroup|Cards|CodeBlock|Columns?|Danger|Details|Divider|Embed|FileTree|Figure|Frame|Gallery|Grid|Head|Icon|Image|Img|Info|Layout|Link|LinkCard|Note|Picture|Quote|Seo|SEO|Spacer|Step|Steps|Tab|TabItem|Tabs|TOC|Tip|Toc|Tweet|Video|Vimeo|Warning|YouTube|Youtube)$/;

const TAG =
  /<(\/?)([A-Z][\w.]{0,60})((?:\s+(?:[\w:-]{1,40}(?:\s*=\s*(?:"[^"]{0,1000}"|'[^']{0,1000}'|\{[^{}]{0,500}(?:\{[^{}]{0,500}\}[^{}]{0,500}){0,9}\}))?|\{\.\.\.[\w.]+\})){0,30})\s*(\/?)>/g;

/** MDX, as in Astro and Gatsby: lines of JavaScript, components, expressions. */
export const mdx: Dialect = {
  hint: /<\/?[A-Z]|^(?:import|export)\s|^[ \t]*\{[^\n]*=>|\{\s*(?:\/\*|["'`]|[a-z_$][\w$]*[.([])/m,
  rules: [
    { pattern: /\{\s*\/\*[^]{0,5000}?\*\/\s*\}/g, read: () => '' },
    {
      pattern: /^import\s+(?:[\w$*{}\s,]{1,500}\s+from\s+)?["'][^"'\n]{1,300}["'][ \t]*;?[ \t]*$/gm,
      read: () => LOST,
    },
    {
      pattern:
        /^export\s+(?:default\b|const\b|let\b|var\b|function\b|async\b|class\b|\{|\*)(?:[^\n]*(?:\n(?![ \t]*\n)|$)){0,100}/gm,
      read: () => LOST,
    },
    {
      pattern: TAG,
      read: (found, { imported, components }) => {
        const [, closes, name = '', written = '', alone] = found;
        // Tags in an article about XML forms are text; such an article imports no components.
        const isOurs = KNOWN.test(name) || written.includes('=') || alone === '/' || imported().size > 0;
        if (!isOurs) return closes === '/' && components().has(name) ? LOST : null;
        if (closes === '/') return LOST;
        const { named } = argumentsOf(written);
        const src = first(named, 'src', 'image', 'url', 'href');
        if (isPicture(src))
          return picture(src, first(named, 'alt', 'title'), first(named, 'caption'), first(named, 'credit'));
        return (
          embedded(name, written) ??
          (alone === '/' && /^https?:/.test(src) ? link(src, first(named, 'title')) : LOST)
        );
      },
    },
    {
      pattern: /^[ \t]*\{(?=[^\n]{0,500}(?:=>|&&|\.map\())(?:[^\n]|\n(?![ \t]*\n)){0,2000}?\}[ \t]*$/gm,
      read: () => LOST,
    },
    { pattern: /\{\s*(?:" *"|' *'|` *`)\s*\}/g, read: () => ' ' },
    {
      pattern:
        /(?<![$\\{])\{\s*(?:["'`][^"'`{}\n]{1,300}["'`]|[a-z_$][\w$]{0,60}(?:\??\.[\w$]{1,60}|\([^(){}\n]{0,200}\)|\[[^[\]{}\n]{0,60}\]){1,9})\s*\}(?!\})/g,
      read: () => LOST,
    },
    {
      pattern: /(?<![$\\{\w])\{[a-z_$][\w$]{0,60}\}(?!\})/g,
      read: (_found, { imported }) => (imported().size > 0 ? LOST : null),
    },
  ],
};
