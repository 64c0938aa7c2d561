/** Background colours by scheme: `--paper` and `--wash` of components/tokens.css. */
export const grounds = {
  light: { paper: '#ffffff', wash: '#f9f5ee' },
  dark: { paper: '#171513', wash: '#211e1a' },
} as const;

export type Scheme = keyof typeof grounds;

/** The default accent colour: `--accent` of components/tokens.css. */
export const defaultAccent = { light: '#98191c', dark: '#f29d8d' } as const;
