import { articleCodes } from './codes/article';
import { markdownCodes } from './codes/markdown';
import { newsroomCodes } from './codes/newsroom';
import { pictureCodes } from './codes/pictures';
import { siteCodes } from './codes/site';

export { messageLanguages, type MessageLanguage } from '../base/words/translated-error';

/**
 * Every diagnostic, in the order of the rooms. Codes are stable: editors search for them, and CI configurations name
 * them.
 */
export const codes = { ...markdownCodes, ...articleCodes, ...pictureCodes, ...newsroomCodes, ...siteCodes };

export type Code = keyof typeof codes;

type Holes<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never;

/** The values that a code's messages need, derived from its English text. */
export type Params<C extends Code> = Record<
  Holes<(typeof codes)[C]['en']['what']> | Holes<(typeof codes)[C]['en']['remedy']>,
  string | number
>;
