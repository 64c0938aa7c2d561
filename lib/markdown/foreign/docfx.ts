import { argumentsOf, first, link, LOST, picture, type Dialect } from './rule';

/** A line of a container or a tag of DocFX: `:::image source="a.png" alt-text="Cổng":::`, `:::row-end:::`. */
export const docfxTag = /^[ \t]*:{3}(?:image|video|row|column|zone|moniker|code)(?:-end)?(?![\w-])/;

/** Syntax of DocFX, by which Microsoft's documentation is written. */
export const docfx: Dialect = {
  hint: /^[ \t]*:{3}(?:image|video|row|column|zone|moniker|code)\b|\[!(?:include|video|div|code)|[<(]xref:/im,
  rules: [
    {
      pattern: /^[ \t]*:{3}(?:image|video)[ \t]+([^\n]{1,1000}?):{3}[ \t]*$/gm,
      read: ([, written = '']) => {
        const { named } = argumentsOf(written);
        const src = first(named, 'source');
        return written.includes('type="icon"') || src === '' ? LOST : picture(src, first(named, 'alt-text'));
      },
    },
    { pattern: /^[ \t]*:{3}code[ \t][^\n]{0,1000}$/gm, read: () => LOST },
    {
      pattern: /^[ \t]*:{3}(?:image-end|(?:row|column|zone|moniker)(?:-end)?)(?![\w-])[^\n]{0,300}$/gm,
      read: () => '\n',
    },
    {
      pattern: /\[!(?:include|code-[\w-]{1,20})[ \t]*\[[^\]\n]{0,200}\]\([^()\n]{0,500}\)\]/gi,
      read: () => LOST,
    },
    { pattern: /\[!video[ \t]+(https?:\/\/[^\s\]]{1,500})\]/gi, read: ([, url = '']) => link(url) },
    { pattern: /(?<=^[ \t]*>[ \t]*)\[!div\b[^\]\n]{0,200}\][ \t]*$/gim, read: () => '' },
    { pattern: /<xref:([\w.`*+-]{1,200})[^<>\n]{0,200}>/g, read: ([, name = '']) => name },
    { pattern: /\[([^[\]\n]{1,300})\]\(xref:[^()\n]{1,300}\)/g, read: ([, words = '']) => words },
  ],
};
