import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'hast';
import mammoth from 'mammoth';
import { visit } from 'unist-util-visit';
import { withoutHiddenText } from './hidden-text';
import { hasClass, liftOf, takeOnlyHeading, takeText } from './headings';
import { htmlToTidyMarkdown } from './html-markdown';
import { imported, type Imported, type Left } from './imported';
import { pairCaptions } from './captions';

/** Maps Word's built-in styles to elements; mammoth handles headings, lists, notes and tables itself. */
const STYLES = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "r[style-name='Strong'] => strong",
  'u => u',
  'strike => s',
];

/** Picture formats that Word can contain and the site can show, with their endings. */
const FORMATS = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
]);

/**
 * Reads a Word file. Paragraphs in the Title style become the title, in Subtitle the lede; captions are joined to their
 * pictures. Hidden text stays out.
 * @param slug the file's name as an address, from which pictures are named
 * @throws Error of mammoth if the bytes are not a Word file
 */
export async function readDocx(bytes: Uint8Array, slug: string): Promise<Imported> {
  const pictures = new Map<string, Uint8Array>();
  const left: Left[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const ending = FORMATS.get(image.contentType);
    if (ending === undefined) {
      left.push({ what: image.contentType, why: 'picture-format' });
      return { src: '' };
    }
    const name = `${slug}-${pictures.size + 1}.${ending}`;
    pictures.set(name, new Uint8Array(await image.readAsArrayBuffer()));
    return { src: `images/${name}` };
  });
  const file = await withoutHiddenText(bytes);
  left.push(...file.hidden.map((what): Left => ({ what: what.slice(0, 80), why: 'hidden' })));
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file.bytes) },
    { styleMap: STYLES, convertImage },
  );
  const root = fromHtml(value, { fragment: true });
  dropEmptyPictures(root);
  const title = takeText(root, 'title') ?? takeOnlyHeading(root);
  const lede = takeText(root, 'subtitle');
  pairCaptions(root, (node) => hasClass(node, 'caption'));
  return imported({ slug, title, lede, body: htmlToTidyMarkdown(root, liftOf(root)), pictures, left });
}

function dropEmptyPictures(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== 'img' || node.properties['src'] !== '' || index === undefined || !parent)
      return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}
