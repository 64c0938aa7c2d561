/**
 * An address of the site as the browser asks for it, wherever the site stands: scripts lie one folder below its root.
 * @param address from the site's root, with its opening slash
 */
export function hostAddress(address: string): string {
  return new URL(`..${address}`, import.meta.url).pathname;
}
