/** An empty list on one page. */
export function onePage(address: string) {
  const numbers = { near: [], far: [] };
  return { address, home: address, number: null, numbers, entries: [], newer: null, older: null };
}
