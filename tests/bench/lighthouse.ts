import { resolve } from 'node:path';
import { serve } from '@/lib/output/serve';
import { everyKind, missing } from '../browser/pages';
import { audit, medianOf } from './audit';

/**
 * Lighthouse's mobile scores for each kind of page, medians of five visits: `npx tsx tests/bench/lighthouse.ts`,
 * after `npm run build`. The figures vary from run to run; none is enforced.
 */
const { url, close } = await serve(resolve('out'), 0, '');
try {
  console.log('performance  accessibility  best practices  SEO  page');
  for (const path of everyKind.filter((each) => each !== missing)) {
    const { performance, accessibility, bestPractices, seo } = medianOf(await audit(url + path, 5));
    console.log(
      `${String(performance).padStart(11)}${String(accessibility).padStart(15)}${String(bestPractices).padStart(16)}${String(seo).padStart(5)}  ${path}`,
    );
  }
} finally {
  await close();
}
