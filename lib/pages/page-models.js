// @ts-check

/**
 * The models of the pages that a process of a build is rendering, by address. Shared by all of the process: the code that
 * Next has compiled has modules of its own.
 */
const KEY = Symbol.for('toa-soan.page-models');

/** @type {Map<string, unknown>} */
export const pageModels = Reflect.get(globalThis, KEY) ?? new Map();

Reflect.set(globalThis, KEY, pageModels);
