/** What Next puts before the classes and animations of a CSS module: six characters, after `_` if they begin with a digit. */
const PREFIX = '_?[\\w-]{6}';
const inSheet = new RegExp(`(?:\\.|@keyframes )(${PREFIX})_(?=[A-Za-z])`, 'g');
/** A hyphen and a digit at the beginning of a name, as CSS has to write them. */
const escaped = /-\\3(\d) (?=[\w-]{4}_[A-Za-z])/g;
const classes = / class="([^"]*)"/g;

/**
 * Gives the classes of CSS modules names that the page alone decides. Next makes them from the path between the project
 * and its libraries, by which builds of the same content in two places would differ.
 * @param written the page's styles
 * @param parts of the page's HTML, in order
 */
export function withOwnClasses(written: string, parts: readonly string[]) {
  const css = written.replace(escaped, '-$1');
  const prefixes = [...css.matchAll(inSheet)].map(([, prefix = '']) => prefix);
  if (prefixes.length === 0) return { css, parts };
  const pattern = new RegExp(`(?<![\\w-])(${[...new Set(prefixes)].join('|')})(?=_[A-Za-z])`, 'g');
  const names = new Map<string, string>();
  const rename = (text: string) =>
    text.replace(pattern, (prefix) => {
      const name = names.get(prefix) ?? `m${names.size.toString(36)}`;
      names.set(prefix, name);
      return name;
    });
  // In the order of the page, which is the same everywhere.
  const renamed = parts.map((part) =>
    part.replace(classes, (_, value: string) => ` class="${rename(value)}"`),
  );
  return { css: rename(css), parts: renamed };
}
