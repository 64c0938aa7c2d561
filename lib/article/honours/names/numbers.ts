import { formAt, type Word } from '../../prose/words';

const digit = new Map([
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);
const scale = new Map([
  ['mươi', 10],
  ['chục', 10],
  ['trăm', 100],
  ['nghìn', 1000],
  ['ngàn', 1000],
]);
const links = new Set(['linh', 'lẻ']);
/** "1.234", "02": whole numbers in figures, with the point (or, as some write, the comma) between thousands. */
const FIGURES = /^(?:\d{1,3}(?:[.,]\d{3})+|\d{1,9})$/;

/** The whole number at word `at`, in figures or words, and the index of the word after it. */
export function numberAt(words: readonly Word[], at: number): { value: number; next: number } | null {
  const first = formAt(words, at);
  if (FIGURES.test(first)) return { value: Number(first.replace(/[.,]/g, '')), next: at + 1 };
  if (first === 'mười') {
    const unit = digit.get(formAt(words, at + 1));
    return unit === undefined ? { value: 10, next: at + 1 } : { value: 10 + unit, next: at + 2 };
  }
  return spelt(words, at);
}

/** "hai mươi lăm", "một trăm linh hai", "một nghìn hai trăm". */
function spelt(words: readonly Word[], at: number): { value: number; next: number } | null {
  let value = 0;
  let next = at;
  for (let last = Infinity; ;) {
    const form = formAt(words, next);
    if (links.has(form) && next > at) {
      next += 1;
      continue;
    }
    const ten = form === 'mười' ? 10 : undefined;
    const units = ten ?? digit.get(form);
    if (units === undefined) break;
    const size = ten === undefined ? (scale.get(formAt(words, next + 1)) ?? 1) : 1;
    if (size >= last) break;
    value += units * size;
    last = ten === undefined ? size : 2;
    next += size > 1 ? 2 : 1;
    if (size === 1 && ten === undefined) break;
  }
  return next > at ? { value, next } : null;
}
