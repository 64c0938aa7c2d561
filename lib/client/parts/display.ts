/**
 * Display settings: names of the radio buttons, of the stored values, and of the data attributes used in tokens.css.
 */
export const choices: readonly string[] = ['scheme', 'size'] satisfies Choice[];

export type Choice = 'scheme' | 'size';
