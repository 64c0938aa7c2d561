import { z } from 'zod';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const node = z.looseObject({ type: z.string() });
type Node = z.infer<typeof node>;
const parent = z.object({ children: z.array(node) });
const picture = z.object({ src: text, alt: text, caption: text });

/** Bits of the format of a text. */
const MARKS = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const;

/** Cards without text for readers. */
const SILENT = /^(?:paywall|email|email-cta|signup|call-to-action|transistor)$/;

/**
 * Converts the text of Ghost's editor, Lexical, to HTML.
 * @returns the HTML, and the kinds of cards that are not known
 */
export function lexicalHtml(json: string): { html: string; unknown: string[] } {
  const unknown: string[] = [];
  const root = z.object({ root: parent }).parse(JSON.parse(json)).root;
  return { html: root.children.map(write).join('\n'), unknown };

  function inner(found: Node): string {
    return parent.safeParse(found).data?.children.map(write).join('') ?? '';
  }

  function write(found: Node): string {
    const field = (name: string) => text.safeParse(found[name]).data ?? '';
    switch (found.type.replace(/^extended-/, '')) {
      case 'text':
        return marked(escape(field('text')), Number(found['format'] ?? 0));
      case 'linebreak':
        return '<br>';
      case 'paragraph':
        return `<p>${inner(found)}</p>`;
      case 'heading':
        return `<${tagOf(field('tag'), 'h2')}>${inner(found)}</${tagOf(field('tag'), 'h2')}>`;
      case 'list':
        return `<${tagOf(field('tag'), 'ul')}>${inner(found)}</${tagOf(field('tag'), 'ul')}>`;
      case 'listitem':
        return `<li>${inner(found)}</li>`;
      case 'quote':
      case 'aside':
        return `<blockquote><p>${inner(found)}</p></blockquote>`;
      case 'link':
      case 'autolink':
        return `<a href="${escape(field('url'))}">${inner(found)}</a>`;
      case 'horizontalrule':
        return '<hr>';
      case 'codeblock':
        return `<pre><code>${escape(field('code'))}</code></pre>`;
      case 'html':
        return field('html');
      case 'image':
        return figure(found);
      case 'gallery':
        return (z.array(node.partial({ type: true })).safeParse(found['images']).data ?? [])
          .map(figure)
          .join('\n');
      case 'callout':
        return `<blockquote>${paragraphs(field('calloutText'))}</blockquote>`;
      case 'toggle':
        return `<p><strong>${field('heading')}</strong></p>${paragraphs(field('content'))}`;
      case 'button':
        return linked(field('buttonUrl'), escape(field('buttonText')));
      case 'bookmark': {
        const title = z.object({ title: text }).safeParse(found['metadata']).data?.title ?? '';
        return linked(field('url'), escape(title));
      }
      case 'embed':
      case 'video':
      case 'audio':
      case 'file':
        return linked(
          field('url') || field('src'),
          escape(field('fileTitle') || field('title') || field('caption')),
        );
      default:
        if (!SILENT.test(found.type) && inner(found) === '') unknown.push(found.type);
        return inner(found);
    }
  }
}

function marked(words: string, format: number): string {
  return MARKS.reduce(
    (html, [bit, tag]) => ((format & bit) === 0 ? html : `<${tag}>${html}</${tag}>`),
    words,
  );
}

function tagOf(written: string, otherwise: string): string {
  return /^(?:h[1-6]|ul|ol)$/.test(written) ? written : otherwise;
}

function figure(found: unknown): string {
  const { src, alt, caption } = picture.parse(found);
  return src === ''
    ? ''
    : `<figure><img src="${escape(src)}" alt="${escape(alt)}"><figcaption>${caption}</figcaption></figure>`;
}

function linked(url: string, words: string): string {
  return url === '' ? '' : `<p><a href="${escape(url)}">${words || escape(url)}</a></p>`;
}

function paragraphs(html: string): string {
  return /<p[\s>]/.test(html) ? html : `<p>${html}</p>`;
}

function escape(written: string): string {
  return written.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
