import type { Name } from './name';
import { nameOf } from './name-of';

const TERRITORY = '(?:huyện|quận|thị xã|thị trấn|thành phố|TP|tỉnh|xã|phường|thôn|bản|ấp)';
const SEVERAL = new RegExp(
  `^(.*\\S) các (${TERRITORY})((?:,| và) ${TERRITORY})*(?: (?=\\p{Lu})|: ?)(\\p{Lu}[^()]*)`,
  'u',
);
const OWN = new RegExp(`^${TERRITORY}(?:\\.| ) *\\p{Lu}`, 'u');

/** "Công an các huyện A, B và thành phố C", "Cục Thuế các tỉnh, thành phố: A, B": the body of each territory; none if it is unclear which they are. */
export function eachOf(text: string): Name[] {
  const [, body = '', one = '', others, list = ''] = SEVERAL.exec(text) ?? [];
  const kind = others === undefined ? `${one} ` : '';
  const parts = list.split(/\s*[,;]\s*(?:và\s+)?|\s+(?:và|cùng)\s+/u).filter((part) => part !== '');
  const names = parts.map((part) => {
    if (OWN.test(part)) return nameOf(`${body} ${part}`);
    return /^\p{Lu}/u.test(part) ? nameOf(`${body} ${kind}${part}`) : null;
  });
  return names.every((name) => name !== null) ? names : [];
}
