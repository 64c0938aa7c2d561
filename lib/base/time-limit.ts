/**
 * Waits for a promise, but not for ever.
 * @param late what to say when the time is up
 * @throws Error with that; whatever the promise is rejected with
 */
export async function within<Result>(
  seconds: number,
  promise: Promise<Result>,
  late: () => string,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, failed) => {
    timer = setTimeout(() => {
      failed(new Error(late()));
    }, seconds * 1000);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
