// @ts-check

/** The time is up. */
export class TooLate extends Error {}

/**
 * Awaits a promise with a time limit.
 * @template Result
 * @param {number} seconds
 * @param {Promise<Result>} promise
 * @param {() => string} late gives the error's message when the time is up
 * @returns {Promise<Result>}
 * @throws TooLate with that message; or the promise's own rejection
 */
export async function within(seconds, promise, late) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const limit = new Promise((_, failed) => {
    timer = setTimeout(() => {
      failed(new TooLate(late()));
    }, seconds * 1000);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
