/** Letters of a headline from which it is set smaller, and from which it is set as text: the titles of laws and decisions. */
const LONG = 110;
const LONGEST = 200;

/** Names the class of a style sheet that sets a headline, or null for the usual size. */
export function headlineSize(title: string): 'long' | 'longest' | null {
  if (title.length >= LONGEST) return 'longest';
  return title.length >= LONG ? 'long' : null;
}
