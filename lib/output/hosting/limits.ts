import type { MessageLanguage, Translated } from '../../base/words/translated-error';
import type { SiteTotals } from '../site-totals';
import type { Host } from './hosts';

/**
 * The host's limits that a site exceeds, a sentence each.
 * @param excessRedirects how many redirects are more than the host takes
 */
export function passedLimits({ name, limits }: Host, totals: SiteTotals, excessRedirects = 0): Translated[] {
  const { files = Infinity, fileBytes = Infinity, bytes = Infinity } = limits;
  const passed: Translated[] = [];
  if (totals.files > files)
    passed.push({
      vi: `${name} chỉ nhận ${counted(files, 'vi')} tệp, mà trang có ${counted(totals.files, 'vi')}`,
      en: `${name} takes ${counted(files, 'en')} files, and the site has ${counted(totals.files, 'en')}`,
    });
  if (totals.bytes > bytes)
    passed.push({
      vi: `${name} chỉ nhận ${megabytes(bytes)}, mà trang có ${megabytes(totals.bytes)}`,
      en: `${name} takes ${megabytes(bytes)}, and the site has ${megabytes(totals.bytes)}`,
    });
  for (const { path, size } of totals.largest)
    if (size > fileBytes)
      passed.push({
        vi: `${name} chỉ nhận tệp tới ${megabytes(fileBytes)}, mà ${path} có ${megabytes(size)}`,
        en: `${name} takes files of ${megabytes(fileBytes)}, and ${path} has ${megabytes(size)}`,
      });
  if (excessRedirects > 0)
    passed.push({
      vi: `${name} không nhận hết các địa chỉ cũ; ${counted(excessRedirects, 'vi')} địa chỉ được dẫn tiếp bằng một trang cho mỗi địa chỉ`,
      en: `${name} does not take all redirects; ${counted(excessRedirects, 'en')} old addresses lead on by a page each`,
    });
  return passed;
}

const counted = (count: number, language: MessageLanguage): string => count.toLocaleString(language);

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
