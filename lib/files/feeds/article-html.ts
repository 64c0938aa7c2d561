import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Article, Block, Figure } from '../../article/article';
import { absoluteAddress } from '../../base/site-address';
import { urlOf, webAddress } from '../../base/web-address';
import { articleAddress } from '../../content/addresses';
import type { Album } from '../../pictures/album';
import type { Picture } from '../../pictures/picture';
import { plainFile } from '../../pictures/plain-file';
import { words, type Words } from '../../language/words';

/** Looks up a picture by its address in the article. */
type PictureOf = (src: string) => Promise<Picture | null>;

/**
 * An article in full as HTML for feeds, which have no base address.
 * @param base the site's address, put before all links and pictures
 */
export async function articleHtml(
  article: Article,
  album: Pick<Album, 'picture'>,
  base: string,
): Promise<string> {
  const labels = words[article.lang];
  const pictureOf: PictureOf = (src) => album.picture({ src, file: article.file });
  const { dateline, hero, sections, via, source } = article;
  const parts: ElementContent[] = [];
  const lede = ledeOf(article);
  if (lede.length > 0) {
    parts.push(h('p', h('strong', dateline === null ? '' : `(${dateline}) – `, ...lede)));
  }
  if (article.keypoints.length > 0) parts.push(h('ul', ...article.keypoints.map((point) => h('li', point))));
  if (hero) parts.push(await figureHtml(hero, pictureOf, labels));
  for (const { heading, level, blocks } of sections) {
    if (heading !== null) parts.push(h(`h${level}`, heading));
    for (const block of blocks) parts.push(...(await blockHtml(block, pictureOf, labels)));
  }
  if (via !== null) parts.push(h('p', labels.via(via)));
  if (source && webAddress(source.url))
    parts.push(h('p', `${labels.firstPublishedAt} `, h('a', { href: source.url }, source.name)));
  return toHtml(absolute({ type: 'root', children: parts }, base, articleAddress(article.slug)));
}

function ledeOf({ lede, ledeHtml }: Article): ElementContent[] {
  if (ledeHtml !== null) return htmlContent(ledeHtml);
  return lede === null ? [] : [{ type: 'text', value: lede }];
}

async function blockHtml(block: Block, pictureOf: PictureOf, labels: Words): Promise<ElementContent[]> {
  if (block.kind === 'figure') return [await figureHtml(block.figure, pictureOf, labels)];
  return htmlContent(block.html);
}

function htmlContent(html: string): ElementContent[] {
  const { children } = fromHtml(html, { fragment: true });
  return children.filter((child) => child.type !== 'doctype');
}

/** A figure as on the page: a picture that the site does not have becomes a line with a link. */
async function figureHtml(figure: Figure, pictureOf: PictureOf, labels: Words): Promise<Element> {
  const { src, shownAlt, caption, credit } = figure;
  const picture = await pictureOf(src);
  const said = [caption ?? (picture ? '' : shownAlt), credit === null ? '' : labels.credit(credit)];
  return h('figure', [
    picture && image(plainFile(picture), shownAlt),
    h('figcaption', said.filter(Boolean).join(' '), ...original(src, picture, labels)),
  ]);
}

/** The note on a stand-in or missing picture. */
function original(src: string, picture: Picture | null, labels: Words): (Element | string)[] {
  const address = webAddress(src);
  if (picture?.standIn === false || !address) return [];
  const link = (label: string) => h('a', { href: address.href }, label);
  return picture
    ? [` ${labels.standIn} (`, link(labels.seeOriginalPicture), ')']
    : [' ', link(labels.pictureElsewhere(address.host))];
}

function image({ path, width, height }: ReturnType<typeof plainFile>, alt: string): Element {
  return h('img', { src: path, alt, width, height });
}

/** Makes all addresses absolute. */
function absolute(root: Root, base: string, page: string): Root {
  visit(root, 'element', ({ properties }) => {
    for (const name of ['href', 'src', 'poster']) {
      const address = properties[name];
      if (typeof address === 'string' && urlOf(address, base) !== null)
        properties[name] = absoluteAddress(address, base, page);
    }
  });
  return root;
}
