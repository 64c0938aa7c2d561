import { diagnose, type Finding } from '../../report/diagnostic';
import { siteFile } from '../read-site';
import type { Site } from '../site';

/** An example for `site.yaml` of what the law requires on each page. */
const example =
  'imprint: { licence: 12/GP-BTTTT, licenceDate: 1/5/2024, editor: Nguyễn Văn A, copyright: © Báo Hải Đăng }';

const isLocal = (url: string): boolean => /^(?:localhost|127\.|\[::1\]$)/.test(new URL(url).hostname);

/**
 * Findings for missing parts of the imprint; none for a site that is built for this machine.
 * @param base the site's address
 */
export function imprintGaps({ legal, owner, contacts }: Site, base: string): Finding[] {
  if (isLocal(base)) return [];
  const needed = {
    'imprint → licence': legal.licence,
    'imprint → licenceDate': legal.licenceDate,
    'imprint → editor': legal.editor,
    'imprint → copyright': legal.copyright,
    publisher: owner,
    'contacts → address': contacts.address,
  };
  const missing = Object.entries(needed).flatMap(([key, value]) => (value === null ? [key] : []));
  if (missing.length === 0) return [];
  const params = { missing: missing.join(', '), example };
  return [{ file: siteFile, diagnostic: diagnose('site-imprint-missing', { line: 1, column: 1 }, params) }];
}
