import { join, relative } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '../base/files';
import { readSettings, type Settings } from '../base/settings';
import { encodedPath } from '../base/web-address';
import { deploy, planDeploy } from '../output/deploy/deploy';
import { openTarget } from '../output/deploy/place';
import { purgeList, type Plan } from '../output/deploy/plan';
import { readManifest, type Manifest } from '../output/manifest';
import { readArguments } from './arguments';
import { runCommand } from './command';
import { print } from './print';
import { progressBar } from './progress';

const usage =
  'Usage: npm run deploy -- s3://BUCKET/FOLDER|USER@HOST:/FOLDER|FOLDER [--dry-run] [--max-deletes NUMBER]';

/** `npm run deploy`: uploads what has changed since the last deploy. */
await runCommand(async () => {
  const { options, paths } = readArguments(usage, {
    'dry-run': z.boolean().default(false),
    'max-deletes': z.string().regex(/^\d+$/, 'a number is expected').default('256').transform(Number),
  });
  const [place, ...others] = paths;
  if (place === undefined || others.length > 0) throw new Error(usage);
  const settings = readSettings();
  const site = readManifest(settings.CACHE_DIR);
  if (site === null)
    throw new Error('There is no built site. Run “npm run build” first, with the same CACHE_DIR.');
  warnOfLocalAddress(site);
  const target = await openTarget(place, settings);
  try {
    if (options['dry-run']) await print(described(await planDeploy(target, site)));
    else {
      const bar = progressBar('deploy');
      const plan = await deploy(target, site, {
        maxDeletes: options['max-deletes'],
        progress: bar,
        log: (line) => {
          console.log(line);
        },
      });
      printPlan(plan, site, settings);
    }
  } finally {
    target.close();
  }
});

function warnOfLocalAddress({ site }: Manifest): void {
  if (/^https?:\/\/localhost(?:[:/]|$)/.test(site))
    console.log(
      `warning: the site was built for ${site}, and its links and feeds say so. Build with SITE_URL=https://….`,
    );
}

/** Each change on a line, and their number. */
function described({ added, replaced, removed, leftovers, unchanged }: Plan): string[] {
  return [
    ...added.map(({ address }) => `+ ${address}\n`),
    ...replaced.map(({ address }) => `~ ${address}\n`),
    ...[...removed, ...leftovers].map((address) => `- ${address}\n`),
    `${added.length} new, ${replaced.length} replaced, ${removed.length} deleted, ${unchanged} unchanged; nothing was changed yet\n`,
  ];
}

function printPlan(plan: Plan, { site }: Manifest, { CACHE_DIR }: Settings): void {
  const { added, replaced, removed, unchanged } = plan;
  const sent = [...added, ...replaced].reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(
    `${added.length} new, ${replaced.length} replaced, ${removed.length} deleted, ${unchanged} unchanged; ` +
      `${(sent / 1e6).toFixed(1)} MB before compression`,
  );
  const addresses = purgeList(plan);
  const file = join(CACHE_DIR, 'purge');
  writeAtomically(
    file,
    addresses.map((address) => `${site}${encodedPath(address)}\n`),
  );
  if (addresses.length > 0)
    console.log(
      `${addresses.length} addresses that a CDN may still hold as they were: ${relative('', file)}`,
    );
}
