/** Where a picture lies on the web, or null: an article may name a file of its own there, or a scheme that runs code. */
export function webAddress(src: string): URL | null {
  const url = URL.canParse(src) ? new URL(src) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
