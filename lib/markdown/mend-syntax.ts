import { diagnose, type Diagnostic } from '../report/diagnostic';
import { applyEdits, type Edit, type Source } from './edits';
import { outsideAddresses } from './source-text';

/** `![alt](address style= "title")`: HTML's attributes where Markdown has only a title. Lengths keep a hostile line cheap. */
const WITH_ATTRIBUTES =
  /(!\[[^\]\n]{0,500}\]\(\s{0,9}[^\s()"<>]{1,2000})((?:\s{1,9}[a-z-]{1,20}\s{0,9}=\s{0,9}"[^"\n]{0,2000}"){1,9})\s{0,9}\)/gi;

/** A sign of multiplication, which two of in a line would make italics of what is between them. */
const TIMES = /(?<=\d)\*(?=\d)/g;

/** Escapes signs of multiplication, except in addresses and beside code. */
export function keepProducts(source: Source): Source {
  const edits = Array.from(source.text.matchAll(/^[^`\n]*$/gm)).flatMap(({ 0: line, index }) =>
    Array.from(line.matchAll(TIMES), (star) => ({
      start: index + star.index,
      end: index + star.index,
      text: '\\',
    })),
  );
  return applyEdits(source, outsideAddresses(source.text, edits));
}

/** Mends pictures in syntax that Markdown does not know; their last attribute is the title. */
export function mendImages(source: Source): { source: Source; diagnostics: Diagnostic[] } {
  const edits: Edit[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { 1: picture = '', 2: attributes = '', index } of source.text.matchAll(WITH_ATTRIBUTES)) {
    const start = index + picture.length;
    const title = attributes.slice(0, -1).lastIndexOf('"');
    edits.push({ start, end: start + title, text: ' ' });
    diagnostics.push(diagnose('image-syntax-mended', source.place(index), {}));
  }
  return { source: applyEdits(source, edits), diagnostics };
}
