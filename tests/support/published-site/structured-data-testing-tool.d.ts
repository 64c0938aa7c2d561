declare module 'structured-data-testing-tool' {
  const tool: {
    /** Rejects with an error that has the result as `res` where a test failed. */
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
