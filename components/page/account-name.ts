/** How the services call themselves; any other is known by its host. */
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

/** What readers call an account at this address. */
export function accountName(address: string): string {
  const host = new URL(address).hostname.replace(/^(?:www|m|oa)\./, '');
  return services[host] ?? host;
}
