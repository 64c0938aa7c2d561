import { join, relative } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '../base/files';
import { readSettings, type Settings } from '../base/settings';
import { TranslatedError, type MessageLanguage } from '../base/words/translated-error';
import { encodedPath } from '../base/web-address';
import { deploy, isLocal, planDeploy } from '../output/deploy/deploy';
import { openTarget } from '../output/deploy/place';
import { purgeList, type Plan } from '../output/deploy/plan';
import { readManifest, type Manifest } from '../output/manifest';
import { incompleteCall, langOption, readArguments } from './arguments';
import { runCommand } from './command';
import { print } from './print';
import { progressBar } from './progress';

const usage =
  'Usage: npm run deploy -- s3://BUCKET/FOLDER|USER@HOST:/FOLDER|FOLDER [--dry-run] [--max-deletes NUMBER] [--replaces SITE] [--lang vi|en]';

/** `npm run deploy`: uploads what has changed since the last deploy. */
await runCommand(async () => {
  const { options, paths } = readArguments(usage, {
    'dry-run': z.boolean().default(false),
    lang: langOption,
    'max-deletes': z.string().regex(/^\d+$/, 'a number is expected').default('256').transform(Number),
    replaces: z.string().optional(),
  });
  const [place, ...others] = paths;
  if (place === undefined || others.length > 0) throw incompleteCall(usage);
  const settings = readSettings();
  const site = readManifest(settings.CACHE_DIR);
  if (site === null)
    throw new TranslatedError({
      vi: 'Chưa có trang nào được dựng. Hãy chạy “npm run build” trước, với cùng CACHE_DIR.',
      en: 'There is no built site. Run “npm run build” first, with the same CACHE_DIR.',
    });
  warnOfLocalAddress(site, options.lang);
  const replaces = options.replaces ?? null;
  const target = await openTarget(place, settings);
  try {
    if (options['dry-run']) await print(described(await planDeploy(target, site, replaces), options.lang));
    else {
      const bar = progressBar('deploy', options.lang);
      const plan = await deploy(target, site, {
        replaces,
        maxDeletes: options['max-deletes'],
        progress: bar,
        log: (line) => {
          console.log(line[options.lang]);
        },
      });
      printPlan(plan, site, settings, options.lang);
    }
  } finally {
    target.close();
  }
});

function warnOfLocalAddress({ site }: Manifest, lang: MessageLanguage): void {
  if (isLocal(site))
    console.log(
      {
        vi: `Lưu ý: trang được dựng cho địa chỉ ${site}, liên kết và nguồn tin của nó trỏ về đó. Hãy dựng lại với SITE_URL=https://….`,
        en: `warning: the site was built for ${site}, and its links and feeds say so. Build with SITE_URL=https://….`,
      }[lang],
    );
}

/** Each change on a line, and their number. */
function described(plan: Plan, lang: MessageLanguage): string[] {
  const { added, replaced, removed, leftovers } = plan;
  return [
    ...added.map(({ address }) => `+ ${address}\n`),
    ...replaced.map(({ address }) => `~ ${address}\n`),
    ...[...removed, ...leftovers].map((address) => `- ${address}\n`),
    `${countsOf(plan, lang)}; ${{ vi: 'chưa thay đổi gì', en: 'nothing was changed yet' }[lang]}\n`,
  ];
}

/** How many files a plan changes, and in which way. */
function countsOf({ added, replaced, removed, unchanged }: Plan, lang: MessageLanguage): string {
  const [one, two, three] = [added.length, replaced.length, removed.length];
  return {
    vi: `${one} tệp mới, ${two} tệp thay, ${three} tệp xóa, ${unchanged} tệp giữ nguyên`,
    en: `${one} new, ${two} replaced, ${three} deleted, ${unchanged} unchanged`,
  }[lang];
}

function printPlan(plan: Plan, { site }: Manifest, { CACHE_DIR }: Settings, lang: MessageLanguage): void {
  const { added, replaced } = plan;
  const sent = [...added, ...replaced].reduce((sum, { bytes }) => sum + bytes, 0);
  const size = `${(sent / 1e6).toFixed(1)} MB`;
  const sizes = { vi: `${size} trước khi nén`, en: `${size} before compression` };
  console.log(`${countsOf(plan, lang)}; ${sizes[lang]}`);
  const addresses = purgeList(plan);
  const file = join(CACHE_DIR, 'purge');
  writeAtomically(
    file,
    addresses.map((address) => `${site}${encodedPath(address)}\n`),
  );
  if (addresses.length > 0)
    console.log(
      {
        vi: `${addresses.length} địa chỉ mà CDN có thể còn giữ bản cũ: ${relative('', file)}`,
        en: `${addresses.length} addresses that a CDN may still hold as they were: ${relative('', file)}`,
      }[lang],
    );
}
