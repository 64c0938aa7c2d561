import type { Article, Block } from '../article/article';
import { words } from '../language/words';
import { leadsToFile, type Attachment, type Attachments } from './attachments';

/** A link as our serialiser writes it, with the paragraph around it if it contains nothing else. */
const LINK = /(<p(?: id="[^"]*")?>)?<a href="([^"]*)"[^>]*>(.*?)<\/a>(<\/p>)?/gs;

/** The links of an article into the folder `files/`, each once, as written. */
export function linksToFiles(article: Pick<Article, 'sections' | 'ledeHtml'>): string[] {
  const html = [article.ledeHtml ?? '', ...article.sections.flatMap(({ blocks }) => blocks.map(htmlOf))].join(
    '',
  );
  const hrefs = Array.from(html.matchAll(/ href="([^"]+)"/g), ([, href = '']) => unescape(href));
  return [...new Set(hrefs.filter(leadsToFile))];
}

/**
 * Replaces an article's links into `files/` by links to the published files, each with format and size. A recording or
 * film alone in its paragraph becomes a player. A link to a missing file becomes plain text.
 */
export function withAttachments(article: Article, attachments: Attachments): Article {
  const attach = (html: string) =>
    html.replace(
      LINK,
      (whole, open: string | undefined, href: string, label: string, close: string | undefined) => {
        const written = unescape(href);
        if (!leadsToFile(written)) return whole;
        const attachment = attachments.find(written);
        if (attachment) return linked(attachment, { open, href, label, close }, article.lang);
        return written.startsWith('/') ? whole : `${open ?? ''}${label}${close ?? ''}`;
      },
    );
  return {
    ...article,
    ledeHtml: article.ledeHtml === null ? null : attach(article.ledeHtml),
    sections: article.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'html' ? { ...block, html: attach(block.html) } : block,
      ),
    })),
  };
}

interface WrittenLink {
  open: string | undefined;
  href: string;
  label: string;
  close: string | undefined;
}

function linked(file: Attachment, { open, href, label, close }: WrittenLink, lang: Article['lang']): string {
  const place = /#[^"]*$/.exec(href)?.[0] ?? '';
  const link = `<a href="${file.address}${place}">${label}</a> (${words[lang].attachment(file)})`;
  const player = open !== undefined && close !== undefined ? playerOf(file) : '';
  if (player === '') return `${open ?? ''}${link}${close ?? ''}`;
  return `${(open ?? '').replace('<p', '<div')}${player}<p>${link}</p></div>`;
}

function playerOf({ address, media, poster }: Attachment): string {
  if (media === 'audio') return `<audio controls preload="none" src="${address}"></audio>`;
  if (media !== 'video') return '';
  const still = poster ? `preload="none" poster="${poster.address}"` : 'preload="metadata"';
  return `<video controls playsinline ${still} src="${address}"></video>`;
}

function htmlOf(block: Block): string {
  return block.kind === 'html' ? block.html : '';
}

function unescape(href: string): string {
  return href.replaceAll('&#x26;', '&');
}
