/** The inputs of a generator's address pattern. */
export interface AddressParts {
  /** The file's name without date and ending. */
  name: string;
  slug: string;
  /** ISO date, or null. */
  date: string | null;
  categories: readonly string[];
  /** The folders above the file, inside the folder of texts. */
  sections: readonly string[];
}

/** Jekyll's named permalink styles. */
const JEKYLL = new Map([
  ['date', '/:categories/:year/:month/:day/:title.html'],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['ordinal', '/:categories/:year/:y_day/:title.html'],
  ['weekdate', '/:categories/:year/W:week/:short_day/:title.html'],
  ['none', '/:categories/:title.html'],
]);

/**
 * The address that a site generator gave a text, by the pattern of its configuration (`/:year/:month/:slug/`).
 * @returns a path; null if the pattern needs a missing date or has an unknown part
 */
export function oldAddress(pattern: string, parts: AddressParts): string | null {
  const [year = '', month = '', day = ''] = parts.date?.slice(0, 10).split('-') ?? [];
  const sections = parts.sections.join('/');
  const known = new Map([
    ...['year', 'YYYY'].map((key) => [key, year] as const),
    ...['month', 'MM'].map((key) => [key, month] as const),
    ...['day', 'DD'].map((key) => [key, day] as const),
    ['i_month', String(Number(month))],
    ['i_day', String(Number(day))],
    ['categories', parts.categories.join('/')],
    ['category', parts.categories.join('/')],
    ...['section', 'collection'].map((key) => [key, parts.sections[0] ?? ''] as const),
    ['sections', sections],
    ...['title', 'slug', 'post_title'].map((key) => [key, parts.slug] as const),
    ...['filename', 'name', 'path', 'contentbasename', 'slugorcontentbasename'].map(
      (key) => [key, parts.name] as const,
    ),
    ['output_ext', '.html'],
  ]);
  const unknown: string[] = [];
  const path = (JEKYLL.get(pattern) ?? pattern).replace(/:([a-z_]+)/gi, (_whole, key: string) => {
    const value = known.get(key);
    if (value === undefined || ((value === '' || value === 'NaN') && /year|month|day/i.test(key)))
      unknown.push(key);
    return value ?? '';
  });
  return unknown.length === 0 ? `/${path}`.replace(/\/{2,}/g, '/') : null;
}
