import { spell, stripMarks } from '../../language/spelling';

/** A document as the search knows it: what it is called, and the address of its page. */
export type DocumentName = readonly [name: string, address: string];

/** Documents that one query may offer. */
const MOST = 3;

/** How kinds are called for short, without marks. */
const shortKinds: readonly (readonly [short: string, kind: string])[] = [
  ['tt', 'thong tu'],
  ['ttlt', 'thong tu lien tich'],
  ['nd', 'nghi dinh'],
  ['nq', 'nghi quyet'],
  ['qd', 'quyet dinh'],
  ['cv', 'cong van'],
  ['ct', 'chi thi'],
  ['vbhn', 'van ban hop nhat'],
];
/** Words of a query that tell nothing. */
const fillers = new Set(['so', 'nam', 'ngay']);

/** Whether a query may be the number of a document, or begin with what documents are called. */
export function mayBeDocument(query: string): boolean {
  return /\d/.test(query) || /^\s*(?:bo )?(?:luat|phap lenh|hien phap)/.test(stripMarks(query));
}

/**
 * The documents whose number a query is, in any typing ("tt 39/2014", "39/2014/tt-btc", "TT39", "nghị định 123"), or the law
 * whose name it is.
 */
export function findDocuments(query: string, documents: readonly DocumentName[]): DocumentName[] {
  const asked = wordsOf(query).filter((word) => !fillers.has(word));
  const number = asked.find((word) => /^\d/.test(word));
  if (number === undefined) {
    const name = asked.join(' ');
    return documents.filter(([each]) => name !== '' && wordsOf(each).join(' ') === name).slice(0, MOST);
  }
  if (asked.length < 2) return [];
  const fits = documents.filter(([name]) => {
    const words = wordsOf(name);
    const known = new Set([...words, ...shortsOf(words)]);
    return words.find((word) => /^\d/.test(word)) === number && asked.every((word) => known.has(word));
  });
  return fits.slice(0, MOST);
}

/** Letters and digits, each run by itself: "TT39/2014" is three; "09" is "9", and "24a" stays. */
function wordsOf(text: string): string[] {
  const runs = stripMarks(spell(text)).match(/\d+[a-z](?![a-z])|\d+|[a-z]+/g) ?? [];
  return runs.map((run) => run.replace(/^0+(?=\d)/, ''));
}

/** What the words of a name are typed as, too: its kind for short, its letters in one. */
function shortsOf(words: readonly string[]): string[] {
  const at = words.findIndex((word) => /^\d/.test(word));
  const kind = words.slice(0, at).join(' ');
  const letters = words.slice(at).filter((word) => /^[a-z]/.test(word));
  return [...shortKinds.flatMap(([short, name]) => (name === kind ? [short] : [])), letters.join('')];
}
