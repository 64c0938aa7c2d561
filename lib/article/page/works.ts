import { picturePart, textPart, unsignedPart } from '../words/people';

/** What somebody did for an article; `other` is work that does not sign it, such as editing or layout. */
type Work = 'text' | 'picture' | 'other';

/** The people who did something, as written, with the label that says what. */
export interface WorkLine {
  work: Work;
  /** Empty for names without a label, which wrote the text. */
  label: string;
  names: string;
}

const kinds = [
  ['text', textPart],
  ['picture', picturePart],
  ['other', unsignedPart],
] as const;

const part = `(?:${kinds
  .flatMap(([, names]) => names)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;

/** “Tin, bài và ảnh”, “Bài/ảnh”, “Tin ảnh”. */
const parts = `${part}(?:(?:\\s*[,&/+–-]\\s*|\\s+(?:và|and)\\s+|\\s+)${part})*(?![\\p{L}])`;

/**
 * A label begins the line or follows a separator: in “Lê Tin - Ảnh: B”, “Tin” is a name. One of a single part may also
 * begin a line that was joined to the one before.
 */
const label = new RegExp(
  `(?:(?<=^\\s*|[–—;,|•·.(]\\s*|\\s-\\s*)(${parts})|(?<=\\s)(${part}))\\s*:\\s*`,
  'giu',
);

/** “Photos by A”, “Reporting and photos by A” at the beginning of a line or behind a separator, for “Photos: A”. */
const labelBefore = new RegExp(
  `(?<=^\\s*|[–—;,|•·.(]\\s*|\\s-\\s*)(${parts})\\s+by\\s*:?\\s+(?=\\p{Lu})`,
  'giu',
);

/** “Bài, ảnh A”, “Tin-ảnh A”: several parts whose colon was left out. */
const labelAlone = new RegExp(`^\\s*(?=\\p{L}+(?:\\s*[,&/+–-]|\\s(?:và|and)\\s))(${parts})\\s+`, 'iu');

/** “Text & photo | A”: a label with a bar for its colon. */
const labelAboveBar = new RegExp(`^\\s*(${parts})\\s*\\|\\s*(?=\\p{Lu})`, 'iu');

/** “A (Ảnh: B)”. */
const labelInBrackets = new RegExp(`\\(\\s*(${parts}\\s*:[^()]*)\\)`, 'giu');

/** “A (bài), B (ảnh)”, “A – B (bài và ảnh)”. */
const labelBehind = new RegExp(`([^(),;|]+)\\(\\s*(${parts})\\s*\\)`, 'giu');

/** Maximum length of a byline, in letters; anything longer is the writer's text. */
const longest = 240;

const separators = /^[\s–—;,|•·.-]+|[\s–—;,|•·.-]+$/gu;

/**
 * Divides a byline by what each did: “Bài: A – Ảnh: B”, “A (bài), B (ảnh)”, “A; Video: B”; empty if it does not say.
 */
export function worksOf(line: string): WorkLine[] {
  if (line.length > longest) return [];
  const named = line.replace(labelAlone, (whole, label: string) =>
    /^\p{Lu}/u.test(line.slice(whole.length)) ? `${label}: ` : whole,
  );
  if (!/[:(|]|\bby\b/i.test(named)) return [];
  const marked = named.replace(labelBefore, '$1: ').replace(labelAboveBar, '$1: ');
  const written = !marked.includes('(')
    ? marked
    : marked.replace(labelInBrackets, ' – $1 – ').replace(labelBehind, ' – $2: $1 – ').replace(/^ – /, '');
  const labels = [...written.matchAll(label)].filter(
    ([, , inside]) => inside === undefined || /^\p{Lu}/u.test(inside),
  );
  const [first] = labels;
  if (first === undefined) return [];
  const before = written.slice(0, first.index).replace(separators, '');
  if (before === '' && written.slice(0, first.index).trim() !== '') return [];
  const labelled = labels.map((found, index): WorkLine => {
    const [whole, given, inside] = found;
    const name = given ?? inside ?? '';
    const names = written.slice(found.index + whole.length, labels[index + 1]?.index);
    return { work: workOf(name), label: name, names: names.replace(separators, '') };
  });
  return before === '' ? labelled : [{ work: 'text', label: '', names: before }, ...labelled];
}

const eachPart = new RegExp(part, 'giu');

const works = kinds.map(([work, names]) => [work, new RegExp(`^(?:${names.join('|')})$`, 'iu')] as const);

/** The work that a label names; who wrote and took pictures is an author. */
function workOf(name: string): Work {
  const named = name.match(eachPart) ?? [];
  return works.find(([, pattern]) => named.some((each) => pattern.test(each)))?.[0] ?? 'other';
}
