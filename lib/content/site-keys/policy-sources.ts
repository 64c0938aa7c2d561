import { z } from 'zod';
import { urlOf } from '../../base/web-address';

/** What pages may load from or send to another host, by the CSP directive that allows it. */
export const sourceDirectives = {
  script: 'script-src',
  style: 'style-src',
  image: 'img-src',
  font: 'font-src',
  media: 'media-src',
  frame: 'frame-src',
  connect: 'connect-src',
  form: 'form-action',
} as const;

const kind = z.enum(['script', 'style', 'image', 'font', 'media', 'frame', 'connect', 'form']);

/** `https://host`, `https://host:8443` or `https://*.host.vn`: neither a path nor a keyword of the policy. */
const origin = z.string().transform((text, context) => {
  const [, star = '', rest = ''] = /^https:\/\/(\*\.)?([^/*\s;,'"]+)\/?$/i.exec(text.trim()) ?? [];
  const url = urlOf(`https://${rest}`);
  const isOrigin = url !== null && url.href === `${url.origin}/` && url.hostname.includes('.');
  if (isOrigin && (star === '' || /[^.]\.[^.]/.test(url.hostname))) return `https://${star}${url.host}`;
  context.addIssue({ code: 'custom', params: { code: 'site-origin', origin: text } });
  return z.NEVER;
});

/** Another host that pages need: a visit counter, a newsletter's form, a player. */
export const policySourceSchema = z.strictObject({ kind, origin });
export type PolicySource = z.infer<typeof policySourceSchema>;
