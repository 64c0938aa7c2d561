import { z } from 'zod';

/** What is wrong with the site's address, in words; null if nothing is. */
function faultOf(url: URL): string | null {
  if (!/^https?:$/.test(url.protocol)) return 'it must begin with https:// or http://';
  if (url.username !== '' || url.password !== '') return 'a name and password do not belong into it';
  if (url.search !== '' || url.href.includes('?')) return 'it must not have a query (“?…”)';
  if (url.hash !== '' || url.href.includes('#')) return 'it must not have a fragment (“#…”)';
  if (!/^(?:\/[\w.~-]+)*\/*$/.test(url.pathname))
    return 'its path may hold letters without marks, digits, “-”, “_”, “.” and “~”, as in https://bao.example/tin';
  return null;
}

/** The site's address, `https://bao.example` or `https://example.org/bao`, without a closing slash. */
export const siteUrlSchema = z.string().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const fault = url ? faultOf(url) : 'it is no address, as https://bao.example is';
  if (url && fault === null) return url.origin + url.pathname.replace(/\/+$/, '');
  context.addIssue({ code: 'custom', message: fault ?? '' });
  return z.NEVER;
});
