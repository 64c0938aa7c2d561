/** How many problems are shown: a fault on every page makes thousands. */
const shown = 50;

/** The site contains something that must not, or could not, be published. */
export class PublishError extends Error {
  override name = 'PublishError';

  /** @param problems a sentence each, naming the page and the cause */
  constructor(readonly problems: readonly string[]) {
    const more = problems.length > shown ? [`and ${problems.length - shown} more`] : [];
    super(`This cannot be published:\n  ${[...problems.slice(0, shown), ...more].join('\n  ')}`);
  }
}
