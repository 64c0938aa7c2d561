/** How pages can look: names of the radio buttons, of what is stored, and of the data attributes that tokens.css knows. */
export const choices: readonly string[] = ['scheme', 'size'] satisfies Choice[];

export type Choice = 'scheme' | 'size';
