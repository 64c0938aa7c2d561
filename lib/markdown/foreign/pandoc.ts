import { isPicture, LOST, picture, type Dialect } from './rule';

/** Attributes in braces, as in pandoc, kramdown, Docusaurus and Typora: `.class #id key=value`. */
const ATTRIBUTES = String.raw`:?\s*(?:(?:[.#][\p{L}\p{M}\p{N}_:.–-]{1,200}|[\w-]{1,40}=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w%.#-]{1,80})|-)\s*){1,12}`;

/** Syntax of pandoc, kramdown, MultiMarkdown and reStructuredText. */
export const pandoc: Dialect = {
  hint: /^[ \t]*<(?:figcaption|p|div|td|li|center)\b|^[ \t]*\{[a-z]+:|\)\.class=|<a\s+(?:name|id)=|\{\s?[:.#+=>~-]|^[ \t]*\(@[\w-]*\)|\{\s?[\w-]+=|\[-?@|\[\^|\^\[|[~^][^\s~^]+[~^]|\[_?(?:TOC|Toc|toc)_?\]|%toc%|^\.\. |:[a-z]+:`|@\[|@(?:fig|tbl|sec|eq|lst)[:-]|\{#(?:fig|tbl)|\\[a-z]+|^ {0,3}\*\[/m,
  rules: [
    {
      pattern: /^[ \t]*(?:(?:[*+-]|\d\.)[ \t]+[^\n]{1,60}\n[ \t]*)?\{:\s?toc[^}\n]*\}[ \t]*$/gm,
      read: () => '',
    },
    {
      pattern: /^[ \t]*(?:@?\[{1,2}_?toc_?\]{1,2}|%toc%|@\[toc\]\([^()\n]{0,100}\))[ \t]*$/gim,
      read: () => '',
    },
    // Links of Markdown on a line of HTML, as below a picture.
    {
      pattern:
        /(?<=^[ \t]*<(?:figcaption|p|div|td|li|center)\b[^<>\n]{0,200}>[^\n]{0,500})(?<!!)\[([^[\]\n]{1,200})\]\((https?:[^()\s"]{1,500})\)/gm,
      read: ([, words = '', url = '']) => `<a href="${url}">${words}</a>`,
    },
    // Shokunin's classes behind a picture.
    { pattern: /(?<=\))\.class=\\?(["'])[^"'\n]{0,200}\1/g, read: () => '' },
    // What an abbreviation means; PHP Markdown Extra shows it where the mouse points at one.
    { pattern: /^ {0,3}\*\[[^\]\n]{1,80}\]:[ \t]+\S[^\n]*$/gm, read: () => LOST },
    { pattern: /^[ \t]*\{::?[\w-]+[^}\n]{0,200}\}[ \t]*$/gm, read: () => '' },
    // Colours and alignment of the lines below, as themes' own marks have them.
    {
      pattern: /^[ \t]*\{(?:align|color|bg|space|size|font|indent|width):[\w%#.-]{1,40}\}[ \t]*$/gm,
      read: () => '',
    },
    // After a heading, a picture, a link or code, or on their own line.
    { pattern: new RegExp(String.raw`^[ \t]*\{${ATTRIBUTES}\}[ \t]*$`, 'gmu'), read: () => '' },
    // Word's bookmarks, and what GitHub's writers set at a heading.
    {
      pattern: /(?<=^ {0,3}#{1,6}[ \t]+)\[\]\{#([^\s{}]{1,200})[^{}\n]{0,100}\}/gm,
      read: ([, id = '']) => `{#${id}}`,
    },
    {
      pattern: /(?<=^ {0,3}#{1,6}[ \t]+)<a\s+(?:name|id)=["']([^"'\s<>]{1,200})["']\s*\/?>(?:<\/a>)?/gm,
      read: ([, id = '']) => `{#${id}}`,
    },
    {
      pattern:
        /^[ \t]*<a\s+(?:name|id)=["']([^"'\s<>]{1,200})["']\s*\/?>(?:<\/a>)?[ \t]*\n\s{0,9}(#{1,6})(?=[ \t])/gm,
      read: ([, id = '', hashes = '']) => `\n${hashes} {#${id}}`,
    },
    {
      pattern: new RegExp(
        String.raw`[ \t]{0,9}\{(?<=^ {0,3}#{1,6}[ \t][^\n]{0,300})${ATTRIBUTES}\}[ \t]*$`,
        'gmu',
      ),
      read: ([attributes]) => headingId(attributes),
    },
    {
      pattern: new RegExp(String.raw`[ \t]*\{${ATTRIBUTES}\}[ \t]*(?=\n(?:={3,}|-{3,})[ \t]*$)`, 'gmu'),
      read: ([attributes]) => headingId(attributes),
    },
    { pattern: new RegExp(String.raw`(?<=\)|\x60|\*|==|~~)\{${ATTRIBUTES}\}`, 'gu'), read: () => '' },
    // At the end of a paragraph: “… hết.{: .lead}”, “… hết. {.lead}”.
    {
      pattern: new RegExp(String.raw`(?<=[.!?…:;"”’)])[ \t]*\{${ATTRIBUTES}\}[ \t]*$`, 'gmu'),
      read: () => '',
    },
    {
      pattern: new RegExp(String.raw`(?<!!)\[((?:[^[\]\n]|\n(?![ \t]*\n)){0,1000})\]\{${ATTRIBUTES}\}`, 'gu'),
      read: ([, words = '']) => words,
    },
    // The mark of a note that the file lacks; “[^a-z]+” is a pattern.
    {
      pattern: /(?<=[\p{L}\p{N}\p{P}][ \t]?)\[\^([\w-]{1,60})\](?![:+*{(])/gu,
      read: ([, name = ''], { notes }) => (notes().has(name) ? null : LOST),
    },
    {
      pattern: /[ \t]*\[-?@[A-Za-z][\w:.+/-]{0,100}(?:[,;][^[\]\n]{0,300})?\](?![(:])/g,
      read: () => LOST,
    },
    // References of Quarto and pandoc-crossref to figures and tables, and the ids they refer to.
    { pattern: /\[[^[\]\n]{1,60}[ \t]@(?:fig|tbl|sec|eq|lst)[:-][\w-]{1,60}\]/g, read: () => LOST },
    {
      pattern:
        /(?<![\w@])(?:\{@(?:fig|tbl|sec|eq|lst)[:-][\w-]{1,60}\}|@(?:fig|tbl|sec|eq|lst)[:-][\w-]{1,60})/g,
      read: () => LOST,
    },
    { pattern: /[ \t]+\{#(?:fig|tbl|eq|lst)[:-][\w-]{1,60}\}[ \t]*$/gm, read: () => '' },
    { pattern: /(?<=\p{L})~([\p{L}\d+-]{1,6})~(?!~)/gu, read: ([, low = '']) => `<sub>${low}</sub>` },
    { pattern: /(?<=[\p{L}\d)])\^([\p{L}\d+-]{1,6})\^/gu, read: ([, high = '']) => `<sup>${high}</sup>` },
    { pattern: /(?<=^[ \t]*)\(@[\w-]{0,40}\)(?=[ \t])/gm, read: () => '1.' },
    // TeX outside formulas.
    {
      pattern:
        /^[ \t]*\\(?:newpage|pagebreak|clearpage|bigskip|medskip|smallskip|noindent|centering|tableofcontents|(?:begin|end)\{(?:center|flushleft|flushright|quote|abstract)\}|[vh]space\*?\{[^{}\n]{0,40}\})[ \t]*$/gm,
      read: () => '',
    },
    { pattern: /\\(?:ref|pageref|eqref|cite[tp]?|label|index)\{[^{}\n]{1,200}\}/g, read: () => LOST },
    // CriticMarkup: “{~~old~>new~~}”, and what is put in or left out.
    { pattern: /\{~~[^{}]{1,500}?~>(?=[^{}]{0,500}?~~\})/g, read: () => LOST },
    { pattern: /(?<=\{~~[^{}]{0,500}~>[^{}]{0,500})~~\}/g, read: () => '' },
    { pattern: /\{(?:\+\+|==)([^{}]{1,1000}?)(?:\+\+|==)\}/g, read: ([, words = '']) => words },
    { pattern: /\{(?:--[^{}]{1,1000}?--|>>[^{}]{1,1000}?<<)\}/g, read: () => LOST },
    // reStructuredText, and where Nikola cuts a teaser.
    { pattern: /^\.\. TEASER_END[^\n]*$/gm, read: () => '' },
    {
      pattern: /^\.\. (?:image|figure):: (\S+)[ \t]*((?:\n[ \t]+:[\w-]+:[^\n]*)*)/gm,
      read: ([, src = '', options = '']) =>
        isPicture(src)
          ? picture(
              src.replace(/^[{|](?:filename|static|attach)[}|]/, ''),
              /:alt:[ \t]*([^\n]*)/.exec(options)?.[1] ?? '',
            )
          : LOST,
    },
    { pattern: /^\.\. [\w-]+::[^\n]*(?:\n[ \t]+:[\w-]+:[^\n]*)*/gm, read: () => LOST },
    { pattern: /:(?:ref|doc|term|class|func|meth|mod|abbr|guilabel|file|kbd):(?=`)/g, read: () => '' },
  ],
};

/** A heading's id stays in the text until the tree is read. */
function headingId(attributes: string): string {
  const id = /#([^\s{}]+)/.exec(attributes)?.[1];
  return id === undefined ? '' : ` {#${id}}`;
}
