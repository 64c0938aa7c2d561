import { z } from 'zod';
import type { SettingFault } from '../words/setting-faults';
import { urlOf } from '../web-address';

/** What is wrong with the site's address; null if nothing is. */
function faultOf(url: URL): SettingFault | null {
  if (!/^https?:$/.test(url.protocol)) return 'protocol';
  if (url.username !== '' || url.password !== '') return 'password';
  if (url.search !== '' || url.href.includes('?')) return 'query';
  if (url.hash !== '' || url.href.includes('#')) return 'fragment';
  return /^(?:\/[\w.~-]+)*\/*$/.test(url.pathname) ? null : 'path';
}

/**
 * The site's address, `https://bao.example` or `https://example.org/bao`, without a closing slash. An issue's message is
 * a {@link SettingFault}.
 */
export const siteUrlSchema = z.string().transform((text, context) => {
  const url = urlOf(text);
  const fault = url ? faultOf(url) : 'no-address';
  if (url && fault === null) return url.origin + url.pathname.replace(/\/+$/, '');
  context.addIssue({ code: 'custom', message: fault ?? '' });
  return z.NEVER;
});
