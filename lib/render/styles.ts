import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';

/** The names on a page that a selector could match. */
export interface Names {
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
}

/** Several stylesheets joined into one. */
interface Sheet {
  code: Uint8Array;
  /** The classes and ids in its selectors. */
  symbols: string[];
  /** Results by the symbols that were removed. */
  cuts: Map<string, string>;
}

/**
 * Reads the stylesheets of pages.
 * @param locate gives the file of an address
 * @returns a function that gives the minified part of these stylesheets that a page with these names uses
 */
export function readStyles(
  locate: (address: string) => string,
): (addresses: readonly string[], names: Names) => string {
  const sheets = new Map<string, Sheet>();
  return (addresses, names) => {
    const key = addresses.join(' ');
    const sheet = sheets.get(key) ?? joinSheets(locate, addresses);
    sheets.set(key, sheet);
    return cut(sheet, names);
  };
}

function joinSheets(locate: (address: string) => string, addresses: readonly string[]): Sheet {
  const symbols = new Set<string>();
  const animations = new Set<string>();
  const code = addresses.map((address) => {
    const file = locate(address);
    const { code } = transform({
      filename: file,
      code: readFileSync(file),
      visitor: {
        Url: (url) => ({ ...url, url: fromPage(url.url, address) }),
        Selector: (selector) => {
          for (const part of selector)
            if (part.type === 'class' || part.type === 'id') symbols.add(part.name);
        },
        Rule: {
          keyframes: ({ value }) => {
            animations.add(value.name.value);
          },
        },
      },
    });
    return code;
  });
  // Lightning CSS tells symbols apart by name alone, so names that are also an animation's are kept.
  return {
    code: Buffer.concat(code),
    symbols: [...symbols].filter((name) => !animations.has(name)),
    cuts: new Map(),
  };
}

/** Makes addresses in an inlined stylesheet absolute, as they were relative to the sheet. */
function fromPage(url: string, sheet: string): string {
  if (url.startsWith('#')) return url;
  const site = 'http://site.invalid';
  const { origin, href } = new URL(url, site + sheet);
  return origin === site ? href.slice(site.length) : url;
}

function cut(sheet: Sheet, { classes, ids }: Names): string {
  const unused = sheet.symbols.filter((name) => !classes.has(name) && !ids.has(name));
  const key = unused.join(' ');
  const known = sheet.cuts.get(key);
  if (known !== undefined) return known;
  const { code } = transform({ filename: 'page.css', code: sheet.code, minify: true, unusedSymbols: unused });
  const css = new TextDecoder().decode(code);
  sheet.cuts.set(key, css);
  return css;
}
