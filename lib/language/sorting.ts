/** The order of Vietnamese lists, numbers in them by their value; English sorts by it as well. */
export const { compare: compareNames } = new Intl.Collator('vi', { numeric: true });
