import { isShortcode, shortcodeHtml } from '../../../markdown/markdown';

/** A picture of the media library, by its number in the export. */
export interface Attachment {
  url: string;
  alt: string;
  caption: string;
}

const BLOCK =
  /^<\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|pre|table|thead|tbody|tr|td|th|figure|figcaption|hr|section|article|iframe|video|audio|details|dl)\b/i;
/** Blocks that a paragraph of the old editor ends before and begins behind. */
const BLOCKS = /<(?:p|h[1-6]|ul|ol|blockquote|pre|table|figure|hr|iframe)[\s>]/gi;
const BLOCK_ENDS = /<\/(?:p|h[1-6]|ul|ol|blockquote|pre|table|figure)>|<hr[^>]*>/gi;
/** `[vc_row]`, `[/et_pb_section]`, `[contact-form-7 id="1"]`, or words in brackets: see {@link isShortcode}. */
const SHORTCODE = /\[(\/?)([a-z][\w-]*)((?:\s[^\]]*)?)\/?\]/gi;
/** A picture of the media library, with its number there. */
const NUMBERED = /<img\s[^>]*\bwp-image-(\d+)\b[^>]*>/gi;

/**
 * Converts WordPress's text to HTML: paragraphs as its editor shows them, captions as figures, galleries as pictures,
 * embedded addresses as links.
 * @returns the HTML, and the shortcodes that were dropped
 */
export function wordpressHtml(
  text: string,
  attachments: ReadonlyMap<string, Attachment>,
): { html: string; dropped: string[] } {
  const dropped: string[] = [];
  const named = (code: RegExp) => new Set(Array.from(text.matchAll(code), ([, name]) => name));
  const opened = named(/\[([a-z][\w-]*)[\s\]]/gi);
  const closed = named(/\[\/([a-z][\w-]*)\]/gi);
  const plain = text
    .replace(/<!--\s*\/?wp:freeform[^>]*-->/g, '\n\n')
    .replace(/<!--\s*(?:more|nextpage)[^>]*-->/g, '\n\n')
    .replace(/\[caption([^\]]*)\]([\s\S]*?)\[\/caption\]/gi, (_whole, _attributes: string, inner: string) =>
      captioned(inner),
    )
    .replace(/\[gallery([^\]]*)\]/gi, (_whole, attributes: string) => gallery(attributes, attachments))
    .replace(
      /\[(?:embed|video|audio|playlist)([^\]]*)\](?:([^[]*)\[\/(?:embed|video|audio)\])?/gi,
      (_whole, attributes: string, inner: string | undefined) =>
        linked(inner?.trim() || (/(?:src|mp4|mp3|m4a)="([^"]*)"/.exec(attributes)?.[1] ?? '')),
    )
    .replace(NUMBERED, (picture, id: string) => wholePicture(picture, attachments.get(id)))
    .replace(SHORTCODE, (shortcode, end: string, name: string, attributes: string) => {
      const isEnd = end === '/';
      const isPair = (isEnd ? opened : closed).has(name);
      if (!isPair && (isEnd || !isShortcode(name, attributes))) return shortcode;
      const shown = isEnd ? null : shortcodeHtml(shortcode);
      if (shown !== null) return shown;
      // Its text is kept, and its end says nothing new.
      if (!isEnd) dropped.push(shortcode);
      return '';
    });
  const isBlocks = /<!--\s*wp:/.test(text);
  return { html: isBlocks ? blocks(plain) : paragraphs(plain), dropped: [...new Set(dropped)] };
}

/**
 * WordPress stores paragraphs as blank lines and shows them as `<p>`, also beside text that has tags; the block editor's
 * text has them everywhere.
 */
function paragraphs(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // An address alone on its line is embedded, whatever is next to it.
      .replace(/^[ \t]*https?:\/\/\S+[ \t]*$/gm, '\n\n$&\n\n')
      .replace(BLOCKS, '\n\n$&')
      .replace(BLOCK_ENDS, '$&\n\n')
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => (BLOCK.test(part) ? part : `<p>${bareLink(part) ?? part.replace(/\n/g, '<br>\n')}</p>`))
      .join('\n')
  );
}

/** The block editor's text, in which what stands outside its blocks is text of the old editor. */
function blocks(text: string): string {
  let depth = 0;
  const parts = text.split(/(<!--\s*\/?wp:[^>]*-->)/).map((part) => {
    const mark = /^<!--\s*(\/?)wp:[^>]*?(\/?)-->$/.exec(part);
    if (mark === null) return depth === 0 ? paragraphs(part) : part;
    const [, end, alone] = mark;
    if (alone === '') depth += end === '' ? 1 : -1;
    return '';
  });
  return embedsOf(parts.join(''));
}

/** The block editor's embedded addresses as links, and its files once instead of twice. */
function embedsOf(html: string): string {
  return html
    .replace(
      /(<div class="wp-block-embed__wrapper">)\s*(https?:\/\/[^\s<]+)\s*(?=<\/div>)/g,
      (_whole, open: string, url: string) => open + linked(url),
    )
    .replace(/<a\s[^>]*class="wp-block-file__button[^>]*>[^<]*<\/a>/g, '');
}

/** WordPress embeds an address alone on its line; here it becomes a link. */
function bareLink(part: string): string | null {
  return /^https?:\/\/\S+$/.test(part) ? linked(part) : null;
}

/** A picture of the media library as it was uploaded: texts show smaller copies of it (`ten-600x400.jpg`). */
function wholePicture(picture: string, attachment: Attachment | undefined): string {
  return attachment
    ? picture.replace(/(\ssrc=")[^"]*/, (_whole, before: string) => before + attachment.url)
    : picture;
}

function linked(url: string): string {
  return url === '' ? '' : `<a href="${url}">${url}</a>`;
}

function captioned(inner: string): string {
  const picture = /^\s*((?:<a[^>]*>)?\s*<img[^>]*>\s*(?:<\/a>)?)([\s\S]*)$/i.exec(inner);
  return picture
    ? `\n\n<figure>${picture[1] ?? ''}<figcaption>${(picture[2] ?? '').trim()}</figcaption></figure>\n\n`
    : inner;
}

function gallery(attributes: string, attachments: ReadonlyMap<string, Attachment>): string {
  const ids = (/ids="([^"]*)"/.exec(attributes)?.[1] ?? '').split(',').map((id) => id.trim());
  const figures = ids.flatMap((id) => {
    const found = attachments.get(id);
    return found
      ? [
          `<figure><img src="${found.url}" alt="${quoted(found.alt)}"><figcaption>${found.caption}</figcaption></figure>`,
        ]
      : [];
  });
  return `\n\n${figures.join('\n\n')}\n\n`;
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
