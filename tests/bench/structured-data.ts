import tool from 'structured-data-testing-tool';
import presets from 'structured-data-testing-tool/presets.js';
import { z } from 'zod';

const reportSchema = z.object({
  passed: z.array(z.unknown()),
  failed: z.array(z.object({ test: z.string() })),
});
const rejectionSchema = z.object({ res: reportSchema });

/**
 * Checks what Google requires of structured data, and messengers of a page.
 * @param schemas that the page must have, as “jsonld:NewsArticle”
 */
export async function structuredData(html: string, schemas: readonly string[]) {
  const options = { presets: [presets.Google, presets.SocialMedia], schemas };
  try {
    return reportSchema.parse(await tool.structuredDataTestHtml(html, options));
  } catch (error) {
    return rejectionSchema.parse(error).res;
  }
}
