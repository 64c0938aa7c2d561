/** Names of known services; others are named by their host. */
const services: Record<string, string> = {
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'linkedin.com': 'LinkedIn',
  't.me': 'Telegram',
  'tiktok.com': 'TikTok',
  'x.com': 'X',
  'youtube.com': 'YouTube',
  'zalo.me': 'Zalo',
};

/** The name of a social media account for readers. */
export function accountName(address: string): string {
  const host = new URL(address).hostname.replace(/^(?:www|m|oa)\./, '');
  return services[host] ?? host;
}
