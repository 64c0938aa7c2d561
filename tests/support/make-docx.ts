import JSZip from 'jszip';

/** A piece of a Word file, as XML. */
export type Xml = string;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Text in a paragraph; `style` is one of Word's character styles. */
export function run(text: string, { style, raised = false }: { style?: string; raised?: boolean } = {}): Xml {
  const properties = [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    raised ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('');
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** Bold by Word's character style. */
export const strong = (text: string): Xml => run(text, { style: 'Strong' });

/** The reference to the only footnote. */
export const footnoteMark: Xml = '<w:r><w:footnoteReference w:id="1"/></w:r>';

/** The picture of the file, as an inline drawing. */
export const picture: Xml =
  '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  '<pic:pic><pic:blipFill><a:blip r:embed="picture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

/**
 * A paragraph of a text, or of runs.
 * @param style the id of one of the styles: Title, Subtitle, Heading1, Heading2, Caption
 */
export function paragraph(
  content: string | readonly Xml[],
  { style, numbered = false }: { style?: string; numbered?: boolean } = {},
): Xml {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    numbered ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '',
  ].join('');
  const runs = typeof content === 'string' ? [run(content)] : content;
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`;
}

interface Cell {
  text: string;
  columns?: number;
  /** "restart" begins a cell that spans rows, "continue" is its continuation in a row below. */
  merge?: 'restart' | 'continue';
}

/** A table; its first `headRows` rows are its head. */
export function table(rows: readonly (readonly Cell[])[], headRows: number): Xml {
  const cell = ({ text, columns = 1, merge }: Cell) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/>${merge ? `<w:vMerge w:val="${merge}"/>` : ''}</w:tcPr>${paragraph(text)}</w:tc>`;
  const lines = rows.map(
    (cells, index) =>
      `<w:tr><w:trPr>${index < headRows ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map(cell).join('')}</w:tr>`,
  );
  return `<w:tbl>${lines.join('')}</w:tbl>`;
}

const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

/** Word's names of its styles, by id. */
const styles = [
  ['paragraph', 'Title', 'Title'],
  ['paragraph', 'Subtitle', 'Subtitle'],
  ['paragraph', 'Heading1', 'heading 1'],
  ['paragraph', 'Heading2', 'heading 2'],
  ['paragraph', 'Caption', 'caption'],
  ['character', 'Strong', 'Strong'],
].map(
  ([type, id, name]) => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
);

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (targets: Record<string, [type: string, target: string]>): Xml =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
    targets,
  )
    .map(([id, [type, target]]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Makes a Word file of paragraphs and tables. */
export async function makeDocx(
  body: readonly Xml[],
  { footnote = '', jpeg }: { footnote?: string; jpeg?: Uint8Array } = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  const add = (path: string, xml: Xml) =>
    zip.file(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  add(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  );
  add('_rels/.rels', relations({ document: ['officeDocument', 'word/document.xml'] }));
  add(
    'word/_rels/document.xml.rels',
    relations({
      styles: ['styles', 'styles.xml'],
      numbering: ['numbering', 'numbering.xml'],
      footnotes: ['footnotes', 'footnotes.xml'],
      picture: ['image', 'media/picture.jpg'],
    }),
  );
  add('word/document.xml', `<w:document ${spaces}><w:body>${body.join('')}</w:body></w:document>`);
  add('word/styles.xml', `<w:styles ${spaces}>${styles.join('')}</w:styles>`);
  add(
    'word/numbering.xml',
    `<w:numbering ${spaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  );
  add(
    'word/footnotes.xml',
    `<w:footnotes ${spaces}><w:footnote w:id="1">${paragraph(footnote)}</w:footnote></w:footnotes>`,
  );
  if (jpeg) zip.file('word/media/picture.jpg', jpeg);
  return zip.generateAsync({ type: 'uint8array' });
}
