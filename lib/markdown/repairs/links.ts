import type { Edit } from '../edits';

/** The edits for one link or picture, which begins at `start`. */
export interface LinkRepair {
  start: number;
  end: number;
  edits: Edit[];
}

/** An address, which may contain spaces and balanced brackets. Length limits bound the cost of a hostile line. */
const ADDRESS = String.raw`[^()<>"“”\n]{1,500}(?:\([^()\n]{0,200}\)[^()<>"“”\n]{0,300}){0,4}`;

/** `](address "title")`, with the title in straight or curly quotes. */
const TARGET = new RegExp(String.raw`\]( ?)\((${ADDRESS})(?:([“"])([^"“”\n]{0,1000})([”"]))?[ \t]*\)`, 'g');

const PICTURE = /\.(?:jpe?g|jfif|png|gif|webp|avif|svg|heic|bmp|tiff?)(?:[?#]\S*)?$/i;
const PATH = /^(?:https?:\/\/|\.{0,2}\/)|\.[a-z][a-z\d]{1,4}$/i;

/**
 * Addresses as phones, Zalo and Windows name files: `![Mô tả](ảnh có dấu (1).jpg)`, which Markdown ends at the
 * first space. Also reads titles in curly quotes, and a space before the bracket.
 */
export function addressesWithBlanks(text: string): LinkRepair[] {
  if (!/\] \(|\]\([^)\n]{0,500}[ “]/.test(text)) return [];
  return Array.from(text.matchAll(TARGET)).flatMap((found) => {
    const [whole, gap = '', written = '', opening, title = '', closing] = found;
    const address = written.trim();
    const label = text.lastIndexOf('[', found.index);
    const isPicture = text[label - 1] === '!';
    const isAddress = isPicture ? PICTURE.test(address) : PATH.test(address) && !/[.,;:!?]\s/.test(address);
    const isBroken = /\s/.test(address) || gap !== '' || opening === '“' || closing === '”';
    if (!isBroken || !isAddress || label < 0 || text.slice(label, found.index).includes('\n')) return [];
    if (gap !== '' && !isPicture && /^\[\d*\]/.test(text.slice(label))) return [];
    const quoted = opening === undefined ? '' : ` "${title}"`;
    const start = found.index + 1;
    return [
      {
        start: isPicture ? label - 1 : label,
        end: found.index + whole.length,
        edits: [{ start, end: start + whole.length - 1, text: `(<${address}>${quoted})` }],
      },
    ];
  });
}

/**
 * `[words](https://a.example/b` without closing bracket: the address ends at a space or the end of the line. `[words](` has no address.
 */
export function unclosedLinks(text: string): LinkRepair[] {
  if (!/\]\([^)\n]{0,3000}$/m.test(text)) return [];
  const open =
    /(?<!\()(!?)\[([^[\]\n]{0,300})\]\((?:[ \t]*$|(?=[ \t])|(https?:\/\/[^\s()<>"]{1,2000}|\.{0,2}\/[^\s()<>"]{1,2000}))(?=[^)\n]{0,3000}$)/gm;
  return Array.from(text.matchAll(open)).flatMap(
    ({ 0: whole, 1: mark, 2: words = '', 3: address, index }) => {
      const end = index + whole.length;
      if (address !== undefined) return [{ start: index, end, edits: [{ start: end, end, text: ')' }] }];
      if (mark === '!') return [];
      const behind = index + 1 + words.length;
      return [
        {
          start: index,
          end,
          edits: [
            { start: index, end: index + 1, text: '' },
            { start: behind, end: behind + 2, text: '' },
          ],
        },
      ];
    },
  );
}

/** A tag whose attributes are in curly quotes, put there by a text editor: `<a href=”https://a.example”>`. */
const CURLY =
  /<[a-z][a-z\d]{0,20}(?:\s{1,9}[a-z-]{1,20}\s?=\s?[“”"][^“”"<>\n]{0,2000}[“”"]){1,9}\s{0,9}\/?>/gi;

/** Replaces curly quotes in tags. */
export function curlyTags(text: string): LinkRepair[] {
  if (!/=\s?[“”]/.test(text)) return [];
  return Array.from(text.matchAll(CURLY), ({ 0: tag, index }) => ({
    start: index,
    end: index + tag.length,
    edits: Array.from(tag.matchAll(/[“”]/g), (quote) => ({
      start: index + quote.index,
      end: index + quote.index + 1,
      text: '"',
    })),
  })).filter(({ edits }) => edits.length > 0);
}

/**
 * A link whose text is on separate lines, as converters write one around a block: a picture, or a heading and its
 * teaser.
 */
const PARTED =
  /^([ \t]*)\[[ \t]*\n\s{0,20}((?:!\[[^\]\n]{0,500}\]\([^()\s]{1,2000}\)|[^\s[\]!][^[\]\n]{0,500})(?:\n{1,3}[^\s[\]][^[\]\n]{0,500}){0,3})\s{0,20}\n[ \t]*\](?=\()/gm;

/** Joins such links into one line. */
export function linksAcrossLines(text: string): LinkRepair[] {
  if (!/^[ \t]*\[[ \t]*$/m.test(text)) return [];
  return Array.from(text.matchAll(PARTED), ({ 0: whole, 1: indent = '', 2: words = '', index }) => {
    const line = words.replace(/^#{1,6}[ \t]+/gm, '').replace(/\s*\n\s*/g, ' ');
    const end = index + whole.length;
    return { start: index, end, edits: [{ start: index, end, text: `${indent}[${line.trim()}]` }] };
  });
}

/** An address, bare or in `<…>`, in which a backslash is a literal backslash. */
const BARE = /(?<!\]\(<?)https?:\/\/[^\s<>"]{1,2000}/gi;

/** Removes backslashes that a converter put into addresses: `<https://a.example/b\_c>`. */
export function escapedAddresses(text: string): Edit[] {
  if (!/\\[_~]/.test(text)) return [];
  return Array.from(text.matchAll(BARE)).flatMap(({ 0: address, index }) =>
    Array.from(address.matchAll(/\\(?=[_~])/g), (escape) => ({
      start: index + escape.index,
      end: index + escape.index + 1,
      text: '',
    })),
  );
}

/** `(words)[https://a.example/b]`: brackets the wrong way round. */
export function reversedLinks(text: string): LinkRepair[] {
  if (!text.includes(')[')) return [];
  const reversed = /(?<!\])\(([^()[\]\n]{1,300})\)\[((?:https?:\/\/|mailto:|\/)[^\s()[\]]{1,1000})\](?!\()/g;
  return Array.from(text.matchAll(reversed), ({ 0: whole, 1: words, 2: address, index }) => {
    const end = index + whole.length;
    return { start: index, end, edits: [{ start: index, end, text: `[${words}](${address})` }] };
  });
}

/** A tag with an address without quotes, which would become a link of its own: `<a href=https://a.example target=_blank>`. */
const UNQUOTED =
  /<(?:a|img|iframe|video|audio|source)\s(?:[^<>"']{0,200}\s)?(?:href|src)=(?=(https?:\/\/|www\.)[^\s"'<>]{1,2000}[\s>])/gi;

/** Puts such addresses into quotes. */
export function unquotedAddresses(text: string): Edit[] {
  if (!/=(?:https?:|www\.)/i.test(text)) return [];
  return Array.from(text.matchAll(UNQUOTED)).flatMap(({ 0: opening, index }) => {
    const start = index + opening.length;
    const end = start + (/^[^\s"'<>]+/.exec(text.slice(start, start + 2001))?.[0].length ?? 0);
    return [
      { start, end: start, text: '"' },
      { start: end, end, text: '"' },
    ];
  });
}
