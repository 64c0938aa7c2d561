import { pictureCounter } from '../words/junk';

/** Whether a line is only the number of a picture among others: “1/12”. */
export function isCounter(text: string): boolean {
  return pictureCounter.exec(text)?.[0].trim() === text;
}
