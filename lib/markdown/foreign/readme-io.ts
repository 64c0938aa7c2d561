import { first, link, picture, type Dialect } from './rule';

/** A string of JSON under a key; escaped characters are read as they are met. */
const FIELD = /"([\w-]{1,40})"\s*:\s*"((?:[^"\\]|\\.){0,20000})"/g;

/** ReadMe's blocks of JSON: `[block:callout]{"title": "Chú ý", "body": "…"}[/block]`. */
export const readmeIo: Dialect = {
  hint: /\[block:[a-z]/,
  rules: [
    {
      pattern: /\[block:([a-z-]{1,30})\]\s*(\{(?:(?!\[\/block\])[^]){0,40000}\})\s*\[\/block\]/g,
      read: ([, kind = '', json = '']) => {
        const fields = Array.from(json.matchAll(FIELD), ([, key = '', value = '']): [string, string] => [
          key,
          unescaped(value),
        ]);
        const pictures = Array.from(
          json.matchAll(/"image"\s*:\s*\[\s*"([^"\s]{1,1000})"/g),
          ([, src = '']) => src,
        );
        const caption = first(new Map(fields), 'caption');
        const shown = fields.map(([key, value]) => shownAs(key, value, kind));
        return `\n\n${[...shown, ...pictures.map((src) => picture(src, caption, caption)), tableOf(fields)]
          .filter((part) => part !== '')
          .join('\n\n')}\n\n`;
      },
    },
  ],
};

function shownAs(key: string, value: string, kind: string): string {
  if (key === 'title') return kind === 'api-header' ? `## ${value}` : `**${value}**`;
  if (key === 'code') return `\`\`\`\n${value}\n\`\`\``;
  if (key === 'url') return link(value);
  return key === 'body' || key === 'html' ? value : '';
}

/** The cells of a table, whose keys are “h-0” in the head and “0-1” below it. */
function tableOf(fields: readonly [string, string][]): string {
  const rows = new Map<string, string[]>();
  for (const [key, value] of fields) {
    const [, row = '', column = ''] = /^(h|\d{1,4})-(\d{1,3})$/.exec(key) ?? [];
    if (row === '') continue;
    const cells = rows.get(row) ?? [];
    while (cells.length <= Number(column)) cells.push('');
    cells[Number(column)] = value.replace(/\s*\n\s*/g, '<br>').replaceAll('|', '\\|');
    rows.set(row, cells);
  }
  const [head, ...others] = [...rows.values()].map((cells) => `| ${cells.join(' | ')} |`);
  const columns = Math.max(0, ...[...rows.values()].map((cells) => cells.length));
  return head === undefined ? '' : [head, `|${'---|'.repeat(columns)}`, ...others].join('\n');
}

function unescaped(value: string): string {
  return value.replace(/\\(u[\da-f]{4}|.)/gi, (_whole, mark: string) => {
    if (mark.length > 1) return String.fromCharCode(Number.parseInt(mark.slice(1), 16));
    return { n: '\n', t: ' ', r: '' }[mark] ?? mark;
  });
}
