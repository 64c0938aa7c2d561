import type { Source } from '../markdown/markdown';
import { isCapitalised } from './person';
import { cutText } from './plain';
import { wordCount } from '../language/text';
import {
  agencyPhoto,
  bareCreditMarkers,
  credited,
  creditMarkers,
  drawn,
  illustrative,
  illustrativeInEnglish,
  namesNobody,
  photographerAndPaper,
  photoSources,
  providedBy,
} from './words/captions';

/** Maximum length of a credit, in words; anything longer is a sentence after a colon. */
const longest = 14;

/** Maximum length, in words, of the credit of a drawing that is not all capitalised, as “Ban Dữ liệu báo An Lâm”. */
const longestArtist = 5;

const withColon = new RegExp(
  `(?:^|[\\s.,;(\\[“"])(?<marker>(?<kind>${illustrativeInEnglish}\\s+)?(?:${creditMarkers.join('|')})(?<sort>\\s+(?:${illustrative}|tư liệu))?)\\s*(?::|(?<=credits?)(?:\\.{3}|…))\\s*(?<name>[^:]+?)[\\s.)\\]|]*$`,
  'iu',
);
/** “Ảnh 24H” names a site, “Ảnh 2. Bến cá” counts pictures. */
const withoutColon = new RegExp(
  `(^|[\\s.(\\[])(?:${bareCreditMarkers.join('|')})\\s+((?:do\\s|${namesNobody}|\\p{Lu}|\\p{N}+\\p{L}|[a-z\\d-]+\\.[a-z]{2,}).*?)[\\s.)\\]|]*$`,
  'u',
);

const label = new RegExp(
  `^[([]?\\s*(?:Ảnh|Hình(?: ảnh)?|Photo)\\s*:?\\s+(?:${illustrative}|${namesNobody})[.)\\]\\s]*$`,
  'iu',
);

const illustrated = new RegExp(`[\\s.(]Ảnh\\s+${illustrative}[.)\\s]*$`, 'u');

/** Whether a line only says what kind of picture is above it: “Ảnh minh họa”, “(Hình internet)”. */
export function isPictureLabel(text: string): boolean {
  return label.test(text);
}

/** Whether a line ends in such words: “Tàu vào cảng. (Ảnh minh họa)”. */
export function endsInPictureLabel(text: string): boolean {
  return illustrated.test(text);
}

/** Splits a caption from the credit at its end; `credit` is null if it names nobody. */
export function partCredit(plain: Source): { caption: Source; credit: string | null } {
  const colon = withColon.exec(plain.text);
  const { marker = '', kind, sort, name = '' } = colon?.groups ?? {};
  if (colon !== null && isCredit(colon[0], marker, name)) {
    // “Ảnh minh họa: Internet”: the name is removed, “Ảnh minh họa” remains.
    const kept = (kind ?? sort) === undefined ? '' : marker;
    const end = colon.index + colon[0].indexOf(marker) + kept.length;
    if (isIllustrative(name)) return { caption: plain, credit: null };
    const caption = withBracketClosed(trimEnd(cutText(plain, 0, end)));
    return { caption, credit: balanced(name, colon[0]) };
  }
  const bare = withoutColon.exec(plain.text);
  if (bare?.[1] !== undefined && bare[2] !== undefined && isName(bare[2])) {
    const marker = bare.index + bare[1].length;
    return { caption: trimEnd(cutText(plain, 0, marker)), credit: balanced(bare[2], bare[0]) };
  }
  const agency = agencyPhoto.exec(plain.text);
  if (agency?.[1] !== undefined) {
    return { caption: trimEnd(cutText(plain, 0, agency.index + 1)), credit: agency[1] };
  }
  // The border of a lost table.
  const bar = /\s*\|$/.exec(plain.text);
  return { caption: bar === null ? plain : cutText(plain, 0, bar.index), credit: null };
}

/** Whether a line is only an agency's or a photographer's, without a word that says so: “EPA/Shutterstock”. */
export function isBareCredit(text: string): boolean {
  return photoSources.test(text) || photographerAndPaper.test(text);
}

/** The credit of a line that says nothing else: “ẢNH: LÊ NA”; null for any other line. */
export function creditAlone(plain: Source): string | null {
  if (isBareCredit(plain.text)) return plain.text;
  const { caption, credit } = partCredit(plain);
  return caption.text === '' ? credit : null;
}

/**
 * A lower-case marker counts only in brackets: “(ảnh: T.H)”, not “chèn ảnh: chọn Insert”. What a drawing shows is no
 * name.
 */
function isCredit(whole: string, marker: string, name: string): boolean {
  if (drawn.test(marker) && wordCount(name) > longestArtist && !isCapitalised(name)) return false;
  const marked = /^\p{Lu}/u.test(marker) || /^[(\[]/.test(whole);
  return marked && wordCount(name) <= longest && (credited.test(name) || isIllustrative(name));
}

/** Restores a closing bracket that belongs to the name: “A (Bộ đội Biên phòng)”. */
function balanced(credit: string, written: string): string {
  const name = credit.trim();
  return name.includes('(') && written.trimEnd().replace(/\.$/, '').endsWith(')') ? `${name})` : name;
}

/** Without the bracket that was closed after the name: “(Ảnh minh họa: KT)”, “Tàu vào cảng (Ảnh minh họa: KT)”. */
function withBracketClosed(caption: Source): Source {
  const open = /[([][^()[\]]*$/.exec(caption.text);
  if (open?.index === 0) return cutText(caption, 1);
  return open ? { ...caption, text: `${caption.text}${open[0].startsWith('(') ? ')' : ']'}` } : caption;
}

function isIllustrative(text: string): boolean {
  return new RegExp(`^${illustrative}$`, 'iu').test(text.trim());
}

function isName(text: string): boolean {
  return (
    providedBy.test(text) ||
    new RegExp(`^${namesNobody}$`, 'iu').test(text) ||
    (/^[\p{Lu}\p{N}].*\p{L}|^\p{Lu}|^\S+$/u.test(text) && wordCount(text) <= 8)
  );
}

/** Removes the bracket, dash or stroke that opened the credit. */
function trimEnd(plain: Source): Source {
  return cutText(plain, 0, plain.text.replace(/[\s(\[|/–—-]+$/u, '').length);
}
