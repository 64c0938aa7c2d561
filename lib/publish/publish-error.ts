/** The site holds what must not, or could not, be published. */
export class PublishError extends Error {
  override name = 'PublishError';

  /** @param problems a sentence each, naming the page and the thing */
  constructor(readonly problems: readonly string[]) {
    super(`This cannot be published:\n  ${problems.join('\n  ')}`);
  }
}
