import { articleCodes } from './codes/article';
import { markdownCodes } from './codes/markdown';
import { newsroomCodes } from './codes/newsroom';
import { pictureCodes } from './codes/pictures';
import { siteCodes } from './codes/site';

export { messageLanguages, type MessageLanguage } from './codes/entry';

/**
 * Every diagnostic there is, in the order of the rooms. A code is stable: editors search for it, and CI configurations
 * name it.
 */
export const codes = { ...markdownCodes, ...articleCodes, ...pictureCodes, ...newsroomCodes, ...siteCodes };

export type Code = keyof typeof codes;

type Holes<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never;

/** The values that a code's messages need, read off the English text. */
export type Params<C extends Code> = Record<
  Holes<(typeof codes)[C]['en']['what']> | Holes<(typeof codes)[C]['en']['remedy']>,
  string | number
>;
