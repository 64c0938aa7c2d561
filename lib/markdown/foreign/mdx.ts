import { embedded } from './embedded';
import { argumentsOf, first, isPicture, link, LOST, picture, type Dialect } from './rule';
import { titleAbove } from './titles';

/**
 * Components of well-known tools and themes; others are recognised by the file's imports or by their attributes.
 */
const KNOWN =
  /^(?:Accordion|Admonition|Aside|Badge|Button|Callout|Caption|Card|CardGrid|CardGroup|Cards|CodeBlock|Columns?|Danger|Details|Divider|Embed|FileTree|Figure|Frame|Gallery|Grid|Head|Icon|Image|Img|Info|Layout|Link|LinkCard|Note|Picture|Quote|Seo|SEO|Spacer|Step|Steps|Tab|TabItem|Tabs|TOC|Tip|Toc|Tweet|Video|Vimeo|Warning|YouTube|Youtube)$/;

const TAG =
  /<(\/?)([A-Z][\w.]{0,60})((?:\s+(?:[\w:-]{1,40}(?:\s*=\s*(?:"[^"]{0,1000}"|'[^']{0,1000}'|\{[^{}]{0,500}(?:\{[^{}]{0,500}\}[^{}]{0,500}){0,9}\}))?|\{\.\.\.[\w.]+\})){0,30})\s*(\/?)>/g;

/** Players that authors write as elements of HTML: `<lite-youtube videoid="…"></lite-youtube>`. */
const PLAYER =
  /<((?:lite-)?(?:youtube|vimeo|tiktok|tweet)(?:-(?:embed|video|player))?)((?:\s+[\w:-]{1,40}(?:\s*=\s*(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'))?){1,20})\s*\/?>(?:\s*<\/\1>)?/gi;

/** Elements of HTML that have no end. To any other HTML knows no `<iframe … />`: it would hold the rest of the text. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** Elements of HTML with an attribute in braces: `<img src={require('./a.jpg').default} />`. */
const ELEMENT =
  /<([a-z][a-z\d]{0,20})((?:\s+[\w:-]{1,40}(?:\s*=\s*(?:"[^"]{0,1000}"|'[^']{0,1000}'|\{[^{}]{0,500}(?:\{[^{}]{0,500}\}[^{}]{0,500}){0,9}\}))?){1,30})\s*(\/?)>/g;

/** MDX, as in Astro and Gatsby: lines of JavaScript, components, expressions. */
export const mdx: Dialect = {
  hint: /<\/?[A-Z]|<[a-z][^<>]*\/>|<(?:lite-)?(?:youtube|vimeo|tiktok|tweet)|<[a-z][^<>]*=\s*\{|^(?:import|export)\s|^[ \t]*\{[^\n]*=>|\{\s*(?:\/\*|["'`]|[a-z_$][\w$]*[.([])/m,
  rules: [
    { pattern: /\{\s*\/\*[^]{0,5000}?\*\/\s*\}/g, read: () => '' },
    {
      pattern:
        /^import\s+(?:[\w$*{}\s,]{1,500}\s+from\s+["'][^"'\n]{1,300}|["'](?:[.@~/][^"'\n]{1,300}|[^"'\n]{1,300}\.[a-z]{2,4}))["'][ \t]*;?[ \t]*$/gm,
      read: () => LOST,
    },
    {
      pattern:
        /^export\s+(?:default\b|const\b|let\b|var\b|function\b|async\b|class\b|\{|\*)(?:[^\n]*(?:\n(?![ \t]*\n)|$)){0,100}/gm,
      read: () => LOST,
    },
    {
      pattern: TAG,
      read: (found, { imported, pictures, components, containers }) => {
        const [, closes, name = '', written = '', alone] = found;
        // Tags in an article about XML forms are text; such an article imports no components.
        const isOurs =
          KNOWN.test(name) ||
          written.includes('=') ||
          alone === '/' ||
          imported().size > 0 ||
          containers().has(name);
        if (!isOurs) return closes === '/' && components().has(name) ? LOST : null;
        if (closes === '/') return LOST;
        const { named } = argumentsOf(written);
        const src = valueIn(written, pictures()) ?? first(named, 'src', 'image', 'url', 'href');
        if (isPicture(src))
          return picture(src, first(named, 'alt', 'title'), first(named, 'caption'), first(named, 'credit'));
        if (alone !== '/') return embedded(name, written) ?? titleAbove(name, written) ?? LOST;
        return embedded(name, written) ?? (/^https?:/.test(src) ? link(src, first(named, 'title')) : LOST);
      },
    },
    { pattern: PLAYER, read: ([, name = '', written = '']) => embedded(name, written) },
    {
      pattern: ELEMENT,
      read: ([, name = '', written = '', alone = ''], { pictures }) => {
        const isClosed = alone === '/' && !VOID.test(name);
        if (!/=\s*\{/.test(written.replace(/"[^"]*"|'[^']*'/g, '')))
          return isClosed ? `<${name}${written}></${name}>` : null;
        const { named } = argumentsOf(written);
        if (name === 'img')
          return picture(valueIn(written, pictures()) ?? first(named, 'src'), first(named, 'alt', 'title'));
        return `<${name}${written.replace(/\s+[\w:-]{1,40}\s*=\s*\{(?:[^{}]|\{[^{}]*\})*\}/g, (attribute) => plainly(attribute))}${isClosed ? `></${name}` : alone}>`;
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

/** The picture that an attribute in braces names: by the name it was imported under, or in quotes in a call. */
function valueIn(written: string, pictures: ReadonlyMap<string, string>): string | undefined {
  const expression = /(?:^|\s)(?:src|image|img)\s*=\s*\{([^{}]{1,500})\}/.exec(written)?.[1] ?? '';
  const name = /^\s*([\w$]+)(?:\.(?:src|default))?\s*$/.exec(expression)?.[1] ?? '';
  const quoted = /["'`]([^"'`]{1,300})["'`]/.exec(expression)?.[1] ?? '';
  return pictures.get(name) ?? (isPicture(quoted) ? quoted.replace(/^@site\/static(?=\/)/, '') : undefined);
}

/** An attribute in braces as HTML has it: `href={"/a"}` becomes `href="/a"`, anything else is dropped. */
function plainly(attribute: string): string {
  const [, name = '', value] =
    /^\s+(href|src|id)\s*=\s*\{\s*["'`]([^"'`{}]{1,500})["'`]\s*\}$/.exec(attribute) ?? [];
  return value === undefined ? '' : ` ${name}="${value}"`;
}
