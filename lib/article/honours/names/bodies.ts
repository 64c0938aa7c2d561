import { memoise } from '../../../base/memoise';
import { shortForms } from '../tables/bodies';
import { fold } from '../../prose/words';

const forms = shortForms.map(
  ([short, long]) =>
    [
      new RegExp(`(?<![\\p{L}\\p{N}])${fold(short).replace(/[.]/g, '\\.')}(?![\\p{L}\\p{N}])`, 'gu'),
      long,
    ] as const,
);

/**
 * Normalises abbreviated, full and punctuated names of a body: "Cục Hải quan TPHCM", "Cục Hải quan TP. Hồ Chí Minh".
 * Memoised, as each name is compared with many.
 */
export const foldBody = memoise(normalised, 2_000, 120);

function normalised(name: string): string {
  // In lower case this short form would also be the first word of "Tư pháp" and "Tư lệnh".
  let folded = fold(name.replace(/(?<!\p{L})T\.?Ư(?!\p{L}| \p{Lu}{2})/gu, 'trung ương'));
  for (const [short, long] of forms) folded = folded.replace(short, long);
  return folded
    .replace(/(?<=\p{L})(?: thuộc| trực thuộc)(?= )/gu, '')
    .replace(
      /(?<= (?:gd&đt|giáo dục và đào tạo|y tế|công an|thuế|hải quan|công thương|nội vụ|tư pháp|tài chính|xây dựng)) tỉnh(?= )/gu,
      '',
    )
    .replace(/\s*-\s*/g, ' - ')
    .replace(/[".]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
