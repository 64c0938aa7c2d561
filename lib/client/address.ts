/**
 * An address of the site as the browser requests it. Scripts lie one folder below the site's root, from which its path
 * is derived.
 * @param address from the site's root, with its opening slash
 */
export function hostAddress(address: string): string {
  return new URL(`..${address}`, import.meta.url).pathname;
}
