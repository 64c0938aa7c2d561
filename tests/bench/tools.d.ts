/**
 * The parts of benchmark-only tools (`npm ci --prefix tests/bench`) that are used, so that `npm run types` can
 * check the benchmarks without them.
 */

declare module 'lighthouse' {
  interface Result {
    categories: Partial<Record<string, { score: number | null }>>;
    audits: Partial<
      Record<
        string,
        {
          numericValue?: number;
          details?: { type: 'table'; items: readonly unknown[] } | { type: 'debugdata' };
        }
      >
    >;
  }
  export default function lighthouse(
    url: string,
    flags: { port: number; output: 'json'; logLevel: 'error' },
  ): Promise<{ lhr: Result } | undefined>;
}

declare module 'linkinator' {
  export const LinkState: { OK: 'OK'; BROKEN: 'BROKEN'; SKIPPED: 'SKIPPED' };
  export function check(options: {
    path: string;
    recurse: boolean;
    concurrency: number;
    checkFragments: boolean;
    retryErrors: boolean;
    linksToSkip: (link: string) => Promise<boolean>;
    urlRewriteExpressions: readonly { pattern: RegExp; replacement: string }[];
  }): Promise<{ links: { url: string; parent?: string; state: 'OK' | 'BROKEN' | 'SKIPPED' }[] }>;
}

declare module 'pagefind' {
  interface Index {
    addHTMLFile(file: { url: string; content: string }): Promise<unknown>;
    getFiles(): Promise<{ files: { path: string; content: Uint8Array }[] }>;
  }
  export function createIndex(options: {
    forceLanguage: string;
  }): Promise<{ index?: Index; errors: string[] }>;
  export function close(): Promise<unknown>;
}

declare module 'structured-data-testing-tool' {
  const tool: {
    /** Rejects with an error that has the result as `res` if a test fails. */
    structuredDataTestHtml(
      html: string,
      options: { presets: readonly unknown[]; schemas: readonly string[] },
    ): Promise<unknown>;
  };
  export default tool;
}

declare module 'structured-data-testing-tool/presets.js' {
  const presets: Record<'Google' | 'SocialMedia', unknown>;
  export default presets;
}
