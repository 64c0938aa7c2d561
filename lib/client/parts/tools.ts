/** Ids of the elements for sharing an article and reading it aloud. */
export const links = 'chia-se';
export const sheet = 'chia-se-may';
export const copy = 'chep';
export const copied = 'da-chep';
export const listen = 'nghe';
export const listenLabel = 'nghe-chu';
export const stop = 'thoi-nghe';

/** The names of their data attributes. */
export interface Data {
  [links]: 'url' | 'lang';
  [copy]: 'done' | 'failed';
  [listen]: 'start' | 'pause' | 'resume';
}
