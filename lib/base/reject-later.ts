/** A promise that is awaited later: if it fails before, that must not end the process. */
export function rejectLater<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}
