/** A thing on every page makes thousands of problems; this many tell enough. */
const shown = 50;

/** The site holds what must not, or could not, be published. */
export class PublishError extends Error {
  override name = 'PublishError';

  /** @param problems a sentence each, naming the page and the thing */
  constructor(readonly problems: readonly string[]) {
    const more = problems.length > shown ? [`and ${problems.length - shown} more`] : [];
    super(`This cannot be published:\n  ${[...problems.slice(0, shown), ...more].join('\n  ')}`);
  }
}
