import { Readability } from '@mozilla/readability';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { parseHTML } from 'linkedom';
import { visit } from 'unist-util-visit';
import { readDate } from '../../article/dates';
import { likeness } from '../../language/text';
import { captionTables, pairCaptions } from './captions';
import { hasClass, liftOf, takeOnlyHeading, takeText } from './headings';
import { htmlToTidyMarkdown } from './html-markdown';
import { imported, type Imported } from './imported';
import type { LocalPictures } from './local-pictures';
import { isMediumStory, readMediumStory } from './exports/medium';
import { isNotionPage, readNotionPage } from './exports/notion';
import { isPublisher, takeVisible } from './page-visible';
import { pageMetadata } from './page-metadata';
import { tidyOfficeHtml } from './office-html';

const OFFICE =
  /name=["']?generator["']?[^>]*(?:microsoft word|libreoffice|openoffice)|urn:schemas-microsoft-com:office|class=["']?MsoNormal|docs-internal-guid|google\.com\/url\?q=|lst-kix_/i;

/**
 * Reads an HTML file: exports of Medium and Notion, files saved by Word, LibreOffice or Google Docs as a whole, pages saved from a browser by their main text.
 * @param slug the file's name as an address
 * @param local finds the pictures saved beside the page
 */
export function readHtmlFile(html: string, slug: string, local: LocalPictures): Imported {
  const read = isMediumStory(html)
    ? readMediumStory
    : isNotionPage(html)
      ? readNotionPage
      : OFFICE.test(html)
        ? readOfficeHtml
        : readPage;
  const found = read(html, slug, local);
  return { ...found, pictures: local.pictures, left: local.left };
}

function readOfficeHtml(html: string, slug: string, local: LocalPictures): Imported {
  const root = fromHtml(html);
  tidyOfficeHtml(root);
  local.takeAll(root);
  const title = takeText(root, 'title') ?? takeOnlyHeading(root);
  const lede = takeText(root, 'subtitle');
  pairCaptions(root, (node) => hasClass(node, 'caption'));
  return imported({ slug, title, lede, body: htmlToTidyMarkdown(root, liftOf(root)) });
}

function readPage(html: string, slug: string, local: LocalPictures): Imported {
  const { document } = parseHTML(html);
  const metadata = pageMetadata({
    jsonLd: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (node) => node.textContent,
    ),
    meta: metaOf(document),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    lang: document.documentElement.getAttribute('lang') ?? '',
  });
  const visible = takeVisible(document);
  const heading = document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const main = new Readability(document, { keepClasses: true }).parse();
  const root = fromHtml(main?.content ?? html, { fragment: main !== null });
  const title = titleOf(heading, metadata.headline, document.title);
  const named = metadata.authors.filter((name) => !isPublisher(name, document.title, metadata.siteName));
  // Some pages list their own title among the keywords.
  const isTitle = (tag: string) => likeness(tag.replace(/\s+[-|–]\s+[^-|–]*$/, ''), title ?? '') > 0.9;
  dropRepeated(root, [title, metadata.lede]);
  local.takeAll(root);
  captionTables(root);
  pairCaptions(root, isCaption);
  const body = htmlToTidyMarkdown(root, liftOf(root));
  return imported({
    slug,
    title,
    lede: metadata.lede,
    date: momentOf(metadata.date),
    updated: momentOf(metadata.updated),
    authors: [named, visible.authors, metadata.authors].find((names) => names.length > 0) ?? [],
    topic: metadata.topic ?? visible.topic,
    tags: (metadata.tags.length > 0 ? metadata.tags : visible.tags).filter((tag) => !isTitle(tag)),
    source: metadata.url !== null && /^https?:\/\//.test(metadata.url) ? metadata.url : null,
    lang: metadata.lang,
    hero:
      metadata.picture !== null && !body.includes('![')
        ? { src: metadata.picture, alt: '', caption: null }
        : null,
    body,
  });
}

/** The visible heading, unless the metadata gives another headline: then the heading may be the site's name. */
function titleOf(heading: string, headline: string | null, title: string): string | null {
  if (heading !== '' && likeness(heading, headline ?? heading) > 0.4) return heading;
  return headline ?? (title.trim() || null);
}

function momentOf(written: string | null): string | null {
  return written === null ? null : (readDate(written)?.date ?? null);
}

function metaOf(document: Document): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const node of document.querySelectorAll('meta')) {
    const key = (
      node.getAttribute('property') ??
      node.getAttribute('name') ??
      node.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = node.getAttribute('content') ?? '';
    if (key !== '' && content !== '') found.set(key, [...(found.get(key) ?? []), content]);
  }
  return found;
}

/** Class names by which newspapers mark captions: `caption`, `PhotoCMS_Caption`, `image-caption`, `desc_cation`. */
function isCaption({ tagName, properties: { className } }: Element): boolean {
  if (tagName === 'figcaption' || !Array.isArray(className)) return false;
  return className.some((each) => /caption|desc_cation|photo-?desc|img-?desc/i.test(each));
}

/** Drops title and lede from the body, as they have fields of their own. */
function dropRepeated(root: Root, texts: readonly (string | null)[]): void {
  for (const text of texts) {
    if (text === null) continue;
    let done = false;
    visit(root, 'element', (node, index, parent) => {
      if (done || !/^(?:h[1-6]|p)$/.test(node.tagName) || index === undefined || !parent) return undefined;
      if (likeness(toString(node), text) < 0.9) return undefined;
      done = true;
      parent.children.splice(index, 1);
      return index;
    });
  }
}
