/** A promise that is awaited later: if it fails before, that must not end the process. */
export function later<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}
