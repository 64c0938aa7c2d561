/**
 * Every kind of legal document that an article may cite, from the Law on Promulgation of Legal Documents, and further
 * kinds.
 */
export const kinds = [
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Lệnh',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Thông tư',
  'Thông tư liên tịch',
  'Chỉ thị',
  'Văn bản hợp nhất',
  'Công điện',
  'Thông báo',
  'Công văn',
] as const;
export type Kind = (typeof kinds)[number];

/** Kinds known by name rather than by number. */
export const namedKinds: ReadonlySet<Kind> = new Set<Kind>(['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh']);

/** Interchangeable with a code's number: "Bộ luật Lao động – Luật số 45/2019/QH14". */
export const codes: ReadonlySet<Kind> = new Set<Kind>(['Bộ luật', 'Luật']);

/**
 * How a text uses the name of a kind. `noun` is unambiguous; `common` is also an everyday word, which needs a full
 * number, “số” or a capital; `short` is an abbreviation and needs a number.
 */
type Usage = 'noun' | 'common' | 'short';

export const kindWords: readonly (readonly [words: string, kind: Kind, usage: Usage])[] = [
  ['thông tư liên tịch', 'Thông tư liên tịch', 'noun'],
  ['thông tư liên bộ', 'Thông tư liên tịch', 'noun'],
  ['thông tư liên ngành', 'Thông tư liên tịch', 'noun'],
  ['thông tư', 'Thông tư', 'noun'],
  ['nghị định', 'Nghị định', 'noun'],
  ['nghị quyết liên tịch', 'Nghị quyết', 'noun'],
  ['nghị quyết', 'Nghị quyết', 'noun'],
  ['quyết định', 'Quyết định', 'common'],
  ['chỉ thị', 'Chỉ thị', 'common'],
  ['công điện', 'Công điện', 'common'],
  ['công văn', 'Công văn', 'common'],
  ['văn bản hợp nhất', 'Văn bản hợp nhất', 'noun'],
  ['văn bản', 'Công văn', 'common'],
  ['thư', 'Công văn', 'common'],
  ['thông báo', 'Thông báo', 'common'],
  ['pháp lệnh', 'Pháp lệnh', 'noun'],
  ['bộ luật', 'Bộ luật', 'noun'],
  ['luật', 'Luật', 'noun'],
  ['hiến pháp', 'Hiến pháp', 'noun'],
  ['lệnh', 'Lệnh', 'common'],
  ['tt', 'Thông tư', 'short'],
  ['ttlt', 'Thông tư liên tịch', 'short'],
  ['nđ', 'Nghị định', 'short'],
  ['nđ-cp', 'Nghị định', 'short'],
  ['qđ', 'Quyết định', 'short'],
  ['cv', 'Công văn', 'short'],
  ['nq', 'Nghị quyết', 'short'],
  ['joint circular', 'Thông tư liên tịch', 'noun'],
  ['joint circulars', 'Thông tư liên tịch', 'noun'],
  ['circular', 'Thông tư', 'noun'],
  ['circulars', 'Thông tư', 'noun'],
  ['decree', 'Nghị định', 'noun'],
  ['decrees', 'Nghị định', 'noun'],
  ['decision', 'Quyết định', 'common'],
  ['decisions', 'Quyết định', 'common'],
  ['resolution', 'Nghị quyết', 'common'],
  ['resolutions', 'Nghị quyết', 'common'],
  ['directive', 'Chỉ thị', 'common'],
  ['ordinance', 'Pháp lệnh', 'noun'],
  ['official letter', 'Công văn', 'common'],
  ['official dispatch', 'Công văn', 'common'],
  ['code', 'Bộ luật', 'common'],
  ['law', 'Luật', 'common'],
  ['laws', 'Luật', 'common'],
  ['constitution', 'Hiến pháp', 'common'],
];

/** The letters of a kind after a number; `TTLT` and its older forms precede `TT`, their prefix. */
export const kindLetters: readonly (readonly [letters: string, kind: Kind])[] = [
  ['TTLT', 'Thông tư liên tịch'],
  ['TTLB', 'Thông tư liên tịch'],
  ['TTLN', 'Thông tư liên tịch'],
  ['VBHN', 'Văn bản hợp nhất'],
  ['TT', 'Thông tư'],
  ['NĐ', 'Nghị định'],
  ['NQLT', 'Nghị quyết'],
  ['NQ', 'Nghị quyết'],
  ['QĐ', 'Quyết định'],
  ['CT', 'Chỉ thị'],
  ['CĐ', 'Công điện'],
  ['TB', 'Thông báo'],
  ['PL', 'Pháp lệnh'],
  ['L', 'Lệnh'],
];

/** Letters with D for Đ, as in English texts and on plain keyboards. */
export const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ND', 'NĐ'],
  ['QD', 'QĐ'],
  ['CD', 'CĐ'],
]);

/** Kinds whose numbering restarts each year: their number is complete even without a year. */
export const countedYearly: ReadonlySet<Kind> = new Set<Kind>([
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Công điện',
  'Thông báo',
  'Văn bản hợp nhất',
  'Công văn',
  'Lệnh',
]);

/** The hierarchy of kinds: a document changes none above it, and explains those above it. */
export const ranks: Readonly<Record<Kind, number>> = {
  'Hiến pháp': 0,
  'Bộ luật': 1,
  Luật: 1,
  'Nghị quyết': 1,
  'Pháp lệnh': 2,
  Lệnh: 2,
  'Nghị định': 3,
  'Quyết định': 4,
  'Chỉ thị': 4,
  'Thông tư liên tịch': 5,
  'Thông tư': 5,
  'Văn bản hợp nhất': 6,
  'Công điện': 7,
  'Thông báo': 7,
  'Công văn': 7,
};
