import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';

/** The names on a page that a selector could match. */
export interface Names {
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
}

/** Stylesheets joined into one, with every class and id that it speaks of. */
interface Sheet {
  code: Uint8Array;
  symbols: Map<string, 'class' | 'id'>;
  /** What was cut from it already, by the symbols that went. */
  cuts: Map<string, string>;
}

/**
 * The stylesheets of an export.
 * @param exported the folder of the export
 * @returns what gives the part of these stylesheets that a page with these names uses, minified
 */
export function readStyles(exported: string): (addresses: readonly string[], names: Names) => string {
  const sheets = new Map<string, Sheet>();
  return (addresses, names) => {
    const key = addresses.join(' ');
    const sheet = sheets.get(key) ?? joinSheets(exported, addresses);
    sheets.set(key, sheet);
    return cut(sheet, names);
  };
}

function joinSheets(exported: string, addresses: readonly string[]): Sheet {
  const symbols: Sheet['symbols'] = new Map();
  const code = addresses.map((address) => {
    const file = join(exported, address);
    const result = transform({
      filename: file,
      code: readFileSync(file),
      visitor: {
        // An inlined sheet has the page's address: what was written relative to the sheet is made absolute.
        Url: (url) =>
          url.url.startsWith('data:') ? url : { ...url, url: new URL(url.url, `file://${address}`).pathname },
        Selector: (selector) => {
          for (const part of selector)
            if (part.type === 'class' || part.type === 'id') symbols.set(part.name, part.type);
        },
      },
    });
    return result.code;
  });
  return { code: Buffer.concat(code), symbols, cuts: new Map() };
}

function cut(sheet: Sheet, names: Names): string {
  const unused = [...sheet.symbols]
    .filter(([name, kind]) => !(kind === 'class' ? names.classes : names.ids).has(name))
    .map(([name]) => name);
  const key = unused.join(' ');
  const known = sheet.cuts.get(key);
  if (known !== undefined) return known;
  const { code } = transform({ filename: 'page.css', code: sheet.code, minify: true, unusedSymbols: unused });
  const css = new TextDecoder().decode(code);
  sheet.cuts.set(key, css);
  return css;
}
