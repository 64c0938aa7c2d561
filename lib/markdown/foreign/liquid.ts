import { embedded } from './embedded';
import { argumentsOf, fence, first, isAddress, isPicture, link, LOST, picture, type Dialect } from './rule';
import { titleAbove } from './titles';

/** Tags that only wrap text: the text between them is kept. */
const SILENT = /^(?:end)?(?:raw|verbatim|blockquote|quote|pullquote|centerquote|cq)$/;
const LISTING = /^(end)?(?:highlight|codeblock|code|prism)$/;

/** MDN's macros that name something, by its English name and, if there is another, as it is called in the text. */
const MACRO = /^(?:glossary|\w{1,12}xref|html(?:attr)?element|svgelement|http(?:header|status|method)|rfc)$/i;

/** Tags of Jekyll, Hexo, Eleventy and Nunjucks: `{% include a.html %}`, `{{ site.baseurl }}`. */
export const liquid: Dialect = {
  hint: /\{[{%#@]/,
  rules: [
    { pattern: /\{%-?\s*comment\s*-?%\}[^]{0,2000}?\{%-?\s*endcomment\s*-?%\}/g, read: () => LOST },
    { pattern: /\{#(?=\s)[^]{0,2000}?#\}/g, read: () => LOST },
    {
      pattern: /\{%[-~@]?\s*(\/?[a-z_][\w-]{0,40})((?:(?!%\})[^]){0,2000}?)[-~]?%\}/gi,
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
      pattern: /\{\{[-~]?\s*([A-Za-z_]\w{0,40})\(((?:(?!\}\})[^]){0,2000}?)\)\s*[-~]?\}\}/g,
      read: (found, context) => {
        const [, tag = '', written = ''] = found;
        if (isAddress(found, context)) return null;
        if (MACRO.test(tag)) return wordsOfMacro(written);
        return readTag(tag, written, false);
      },
    },
    // Markdoc's names and classes of headings: `# Lưới {% #luoi .lon %}`.
    { pattern: /[ \t]*\{%[ \t]+[#.][\w-]{1,60}(?:[ \t]+[#.][\w-]{1,60}){0,5}[ \t]+%\}/g, read: () => '' },
    // Viblo's films and pages: `{@youtube: https://…}`.
    {
      pattern: /\{@[a-z]{3,20}:[ \t]*([^\s{}]{1,500})[^{}\n]{0,100}\}/g,
      read: ([, url = '']) => (/^https?:/.test(url) ? link(url) : LOST),
    },
    // Logseq's macros; what they show is elsewhere.
    {
      pattern: /\{\{(?:query|embed|renderer|namespace|function|cards)\s(?:(?!\}\})[^\n]){0,500}\}\}/g,
      read: () => LOST,
    },
    {
      pattern: /\{\{[-~]?(?![<%*/])((?:(?!\}\})[\x20-\x7e\n]){0,500}?)[-~]?\}\}/g,
      read: (found, context) => {
        const written = found[1] ?? '';
        // Braces alone are what a text about templates shows.
        if (written.trim() === '') return null;
        // Of `{{ site.time | date: '%s' }}` nothing is an address.
        if (isAddress(found, context))
          return /^(?:(?!\|\s*date)[^"'])*["']([^"']*)["']/.exec(written)?.[1] ?? '';
        // Logseq's `{{video https://…}}`, Roam's `{{[[youtube]]: https://…}}`.
        const shown =
          /^\s*(?:\[\[)?(?:video|youtube|tweet|twitter|embed|iframe)(?:\]\])?:?\s+(https?:\/\/\S+)\s*$/.exec(
            written,
          )?.[1];
        if (/^\s*\[\[(?:TODO|DONE)\]\]\s*$/.test(written)) return written.includes('DONE') ? '☑' : '☐';
        if (shown !== undefined) return link(shown);
        const [, call = '', values = ''] = /^\s*([a-z]\w{0,30})\s+(["'][^|]*)$/i.exec(written) ?? [];
        const shows = pictureIn(argumentsOf(values).named, argumentsOf(values).plain);
        if (call !== '' && shows !== null) return shows;
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
      return pictureIn(named, plain) ?? embedded(tag, written) ?? titleAbove(tag, written) ?? LOST;
  }
}

function wordsOfMacro(written: string): string | typeof LOST {
  const { plain } = argumentsOf(written);
  const [name = '', words = ''] = plain.filter((each) => each !== ',');
  return words || name || LOST;
}

/** The picture that a tag of any name shows: `{% respimg "a.jpg", "mô tả" %}`. */
function pictureIn(named: ReadonlyMap<string, string>, plain: readonly string[]): string | null {
  const at = plain.findIndex(isPicture);
  const src = plain[at] ?? first(named, 'src', 'url', 'image', 'path');
  if (!isPicture(src)) return null;
  const words = plain.slice(at + 1).filter((word) => word !== ',' && !/^\d+$|\d(?:px|vw|%)/.test(word));
  return picture(src, words.join(' ') || first(named, 'alt'));
}
