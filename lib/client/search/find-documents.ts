import { spell, stripMarks } from '../../language/spelling';

/** A document's name and the address of its page or only mention. */
export type DocumentName = readonly [name: string, address: string];

/** Maximum of documents suggested for a query. */
const MOST = 3;

/** Short forms of document kinds, without marks. */
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
/** Words of a query that are ignored. */
const fillers = new Set(['so', 'nam', 'ngay']);

/** Whether a query may be a document's number or begin with a document kind. */
export function mayBeDocument(query: string): boolean {
  return /\d/.test(query) || /^\s*(?:bo )?(?:luat|phap lenh|hien phap)/.test(stripMarks(query));
}

/**
 * Finds the documents whose number a query is, however it is typed ("tt 39/2014", "39/2014/tt-btc", "TT39", "nghị định
 * 123"), or the law with that name.
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

/** Splits letters and digits into runs: "TT39/2014" is three; "09" becomes "9", and "24a" stays. */
function wordsOf(text: string): string[] {
  const runs = stripMarks(spell(text)).match(/\d+[a-z](?![a-z])|\d+|[a-z]+/g) ?? [];
  return runs.map((run) => run.replace(/^0+(?=\d)/, ''));
}

/** Other ways to type a name: a short kind, letters joined. */
function shortsOf(words: readonly string[]): string[] {
  const at = words.findIndex((word) => /^\d/.test(word));
  const kind = words.slice(0, at).join(' ');
  const letters = words.slice(at).filter((word) => /^[a-z]/.test(word));
  return [...shortKinds.flatMap(([short, name]) => (name === kind ? [short] : [])), letters.join('')];
}
