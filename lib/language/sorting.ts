/** Compares names in Vietnamese order, numbers by value; also used for English. */
export const { compare: compareNames } = new Intl.Collator('vi', { numeric: true });
