import { diagnose, type Diagnostic } from '../report/diagnostic';
import { codeRanges, outside, outsideCode } from './code-ranges';
import { applyEdits, type Edit, type Source } from './edits';
import { textBelowHtml } from './repairs/below-html';
import { plusBelowDash, printedBullets } from './repairs/bullets';
import { gluedBold } from './repairs/glued-bold';
import { linesLikeDefinitions } from './repairs/definitions';
import { numberedCaptions } from './repairs/captions';
import { headingsWithoutGap, numberedHeadings } from './repairs/headings';
import { formulas, keepFormulas } from './math';
import {
  addressesWithBlanks,
  curlyTags,
  escapedAddresses,
  linksAcrossLines,
  reversedLinks,
  unclosedLinks,
  unquotedAddresses,
  type LinkRepair,
} from './repairs/links';
import { emptyBreaks, paragraphsByLine } from './repairs/lines';
import { rowsOfTabs, rowsWithoutDelimiters, textBelowTables } from './repairs/tables';
import { dividedWords, wrappedHeadings } from './repairs/wrapped';
import { outsideAddresses } from './source-text';

/**
 * `![alt](address style= "title")`: HTML attributes where Markdown allows only a title. Length limits bound the cost of a hostile line.
 */
const WITH_ATTRIBUTES =
  /(!\[[^\]\n]{0,500}\]\(\s{0,9}[^\s()"<>]{1,2000})((?:\s{1,9}[a-z-]{1,20}\s{0,9}=\s{0,9}"[^"\n]{0,2000}"){1,9})\s{0,9}\)/gi;

/**
 * Characters that need a backslash to stay text: a multiplication sign, two of which in a line would make italics;
 * and a spreadsheet's number format, “[Red](#,##0)”, which is no link, as an address on the same site has at most
 * one `#`.
 */
const NO_SYNTAX = /(?<=\d)\*(?=\d)|\](?=\([^\s()#:/]*#[^\s()#:/]*#)/g;

/** An entity encoded twice: `&amp;#8217;`, `&amp;amp;`. */
const ENCODED_TWICE = /&(?:amp;)+(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);)/gi;

/** Repairs what is meant as Markdown, and escapes what only looks like it; code is left alone. */
export function repairSyntax(source: Source): { source: Source; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const written = keepFormulas(source.text);
  let repaired =
    written.length === 0 ? source : applyEdits(source, outside(codeRanges(source.text), written));
  repaired = keepPlain(repaired);
  const apply = (edits: Edit[]) => {
    if (edits.length > 0) repaired = applyEdits(repaired, outsideCode(repaired.text, edits));
  };
  apply(textBelowHtml(repaired.text));
  apply(printedBullets(repaired.text));
  apply(plusBelowDash(repaired.text));
  apply(emptyBreaks(repaired.text));
  apply(paragraphsByLine(repaired.text));
  apply(linesLikeDefinitions(repaired.text));
  apply(encodedTwice(repaired.text));
  apply(escapedAddresses(repaired.text));
  apply(unquotedAddresses(repaired.text));
  apply(gluedBold(repaired.text));
  apply(headingsWithoutGap(repaired.text));
  apply(numberedHeadings(repaired.text));
  apply(numberedCaptions(repaired.text));
  apply(wrappedHeadings(repaired.text));
  apply(dividedWords(repaired.text));
  for (const repair of [
    reversedLinks,
    linksAcrossLines,
    curlyTags,
    withAttributes,
    addressesWithBlanks,
    unclosedLinks,
  ]) {
    const found = outsideCode(repaired.text, repair(repaired.text));
    for (const { start } of found) {
      const code = repaired.text[start] === '!' ? 'image-syntax-mended' : 'link-syntax-mended';
      diagnostics.push(diagnose(code, repaired.place(start), {}));
    }
    repaired = applyEdits(
      repaired,
      found.flatMap(({ edits }) => edits),
    );
  }
  for (const repair of [rowsWithoutDelimiters, rowsOfTabs]) {
    const edits = repair(repaired.text);
    const [first] = outsideCode(repaired.text, edits);
    if (first !== undefined) diagnostics.push(diagnose('table-mended', repaired.place(first.start), {}));
    apply(edits);
  }
  apply(textBelowTables(repaired.text));
  return { source: repaired, diagnostics };
}

/** Escapes text that only looks like Markdown, except in addresses and code. */
function keepPlain(source: Source): Source {
  const edits = Array.from(source.text.matchAll(/^[^`\n]*$/gm)).flatMap(({ 0: line, index }) =>
    Array.from(line.matchAll(NO_SYNTAX), (found) => ({
      start: index + found.index,
      end: index + found.index,
      text: '\\',
    })),
  );
  return applyEdits(source, outside(formulas(source.text), outsideAddresses(source.text, edits)));
}

function encodedTwice(text: string): Edit[] {
  const edits = Array.from(text.matchAll(ENCODED_TWICE), ({ 0: mark, index }) => ({
    start: index + 1,
    end: index + mark.length,
    text: '',
  }));
  return outsideAddresses(text, edits);
}

/** Pictures with HTML attributes after the address; the last attribute becomes the title. */
function withAttributes(text: string): LinkRepair[] {
  return Array.from(
    text.matchAll(WITH_ATTRIBUTES),
    ({ 0: whole, 1: picture = '', 2: attributes = '', index }) => {
      const from = index + picture.length;
      const title = attributes.slice(0, -1).lastIndexOf('"');
      const edits = [{ start: from, end: from + title, text: ' ' }];
      return { start: index, end: index + whole.length, edits };
    },
  );
}
