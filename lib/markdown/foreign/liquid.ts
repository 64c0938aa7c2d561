import {
  argumentsOf,
  embedded,
  fence,
  first,
  isAddress,
  isPicture,
  link,
  LOST,
  picture,
  type Dialect,
} from './rule';

/** Tags that only wrap text: the text between them is kept. */
const SILENT = /^(?:end)?(?:raw|verbatim|blockquote|quote|pullquote|centerquote|cq)$/;
const LISTING = /^(end)?(?:highlight|codeblock|code|prism)$/;

/** Tags of Jekyll, Hexo, Eleventy and Nunjucks: `{% include a.html %}`, `{{ site.baseurl }}`. */
export const liquid: Dialect = {
  hint: /\{[{%#]/,
  rules: [
    { pattern: /\{%-?\s*comment\s*-?%\}[^]{0,2000}?\{%-?\s*endcomment\s*-?%\}/g, read: () => LOST },
    { pattern: /\{#(?=\s)[^]{0,2000}?#\}/g, read: () => LOST },
    {
      pattern: /\{%[-~]?\s*(\/?[a-z_][\w-]{0,40})((?:(?!%\})[^]){0,2000}?)[-~]?%\}/gi,
      read: (found, context) => {
        const [, tag = '', written = ''] = found;
        const listing = LISTING.exec(tag);
        if (listing) {
          const language = /lang:(\w+)|^\s*(\w+)\s*$/.exec(written)?.[2];
          return fence(found, context, listing[1] === undefined ? language : '');
        }
        if (SILENT.test(tag)) return written.trim() === '' ? '' : LOST;
        return readTag(tag, written, isAddress(found, context));
      },
    },
    // Calls of Zola and Nunjucks, whose arguments may be in any language: `{{ youtube(id="…") }}`.
    {
      pattern: /\{\{[-~]?\s*([a-z_]\w{0,40})\(((?:(?!\}\})[^]){0,2000}?)\)\s*[-~]?\}\}/g,
      read: (found, context) => {
        const [, tag = '', written = ''] = found;
        return isAddress(found, context) ? null : readTag(tag, written, false);
      },
    },
    {
      pattern: /\{\{[-~]?(?![<%*/])((?:(?!\}\})[\x20-\x7e\n]){0,500}?)[-~]?\}\}/g,
      read: (found, context) => {
        const written = found[1] ?? '';
        // Braces alone are what a text about templates shows.
        if (written.trim() === '') return null;
        if (isAddress(found, context)) return /["']([^"']*)["']/.exec(written)?.[1] ?? '';
        // Logseq's `{{video https://…}}`.
        const shown = /^\s*(?:video|youtube|tweet|twitter|embed)\s+(https?:\/\/\S+)\s*$/.exec(written)?.[1];
        if (shown !== undefined) return link(shown);
        return /^\s*(?:toc|TOC)\s*$/.test(written) ? '' : LOST;
      },
    },
  ],
};

function readTag(tag: string, written: string, inAddress: boolean): string | typeof LOST {
  const { named, plain } = argumentsOf(written);
  const [one = '', ...others] = plain;
  switch (tag) {
    case 'post_url':
      return inAddress ? `/${one.replace(/^.*\//, '').replace(/^\d{4}-\d{2}-\d{2}-|\.md$/g, '')}/` : LOST;
    case 'link':
      return inAddress ? one : (embedded(tag, written) ?? LOST);
    case 'asset_path':
    case 'post_path':
    case 'static':
    case 'url':
      return inAddress ? one : LOST;
    case 'post_link':
      return link(`${one}.md`, others.filter((word) => !/^(?:true|false)$/.test(word)).join(' ') || one);
    case 'asset_link':
      return link(one, others.join(' ') || one);
    case 'label':
      // Hexo's `{% label primary @chữ %}`.
      return /@([^@]+)$/.exec(written)?.[1]?.trim() ?? LOST;
    case 'include':
    case 'include_relative':
    case 'render':
    case 'embed': {
      const src = first(named, 'src', 'url', 'image_path', 'image', 'file', 'path', 'img');
      if (isPicture(src)) {
        const caption = first(named, 'caption', 'description');
        return picture(
          src,
          first(named, 'alt') || caption || first(named, 'title'),
          caption,
          first(named, 'credit', 'attr'),
        );
      }
      const name = one.replace(/^.*\//, '').replace(/\.\w+$/, '');
      return embedded(name, written.replace(one, '')) ?? embedded(tag, written) ?? LOST;
    }
    default:
      return pictureIn(named, plain) ?? embedded(tag, written) ?? LOST;
  }
}

/** The picture that a tag of any name shows: `{% respimg "a.jpg", "mô tả" %}`. */
function pictureIn(named: ReadonlyMap<string, string>, plain: readonly string[]): string | null {
  const at = plain.findIndex(isPicture);
  const src = plain[at] ?? first(named, 'src', 'url', 'image', 'path');
  if (!isPicture(src)) return null;
  const words = plain.slice(at + 1).filter((word) => word !== ',' && !/^\d+$|\d(?:px|vw|%)/.test(word));
  return picture(src, words.join(' ') || first(named, 'alt'));
}
