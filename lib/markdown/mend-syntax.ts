import { diagnose, type Diagnostic } from '../report/diagnostic';
import { applyEdits, type Edit, type Source } from './edits';
import { outsideAddresses } from './source-text';

/** `![alt](address style= "title")`: HTML's attributes where Markdown has only a title. Lengths keep a hostile line cheap. */
const WITH_ATTRIBUTES =
  /(!\[[^\]\n]{0,500}\]\(\s{0,9}[^\s()"<>]{1,2000})((?:\s{1,9}[a-z-]{1,20}\s{0,9}=\s{0,9}"[^"\n]{0,2000}"){1,9})\s{0,9}\)/gi;

/**
 * What a backslash before it keeps from being read as Markdown: a sign of multiplication, two of which in a line would
 * make italics of what is between them; and a spreadsheet's format of numbers, “[Red](#,##0)”, which is no link, for an
 * address on the same site has one `#` at most.
 */
const NO_SYNTAX = /(?<=\d)\*(?=\d)|\](?=\([^\s()#:/]*#[^\s()#:/]*#)/g;

/** Escapes what is no Markdown but looks like it, except in addresses and beside code. */
export function keepPlain(source: Source): Source {
  const edits = Array.from(source.text.matchAll(/^[^`\n]*$/gm)).flatMap(({ 0: line, index }) =>
    Array.from(line.matchAll(NO_SYNTAX), (found) => ({
      start: index + found.index,
      end: index + found.index,
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
