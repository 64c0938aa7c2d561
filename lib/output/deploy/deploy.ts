import { TranslatedError, type Translated } from '../../base/words/translated-error';
import { deployFolder, type DeployTarget } from './target';
import { parseManifest, type Manifest } from '../manifest';
import { listName } from '../file-list';
import { takeLease, usualPatience, type Patience } from './lease';
import { planOf, stepsOf, type Plan } from './plan';

/** The content of the place, as the last deploy left it. */
const manifestFile = `${deployFolder}/manifest.json`;
/** The addresses that a deploy is about to change, one per line; deleted when it is complete. */
const journalFile = `${deployFolder}/unfinished`;

interface Options {
  /** The address of another site that may be replaced; null for none. */
  replaces: string | null;
  /** A plan that deletes more files is refused. */
  maxDeletes: number;
  progress: (done: number, total: number) => void;
  /** Prints a line about what the deploy waits for. */
  log: (line: Translated) => void;
  patience?: Patience;
}

/** What a deploy would do, without doing it. @throws Error of the place */
export async function planDeploy(
  target: DeployTarget,
  site: Manifest,
  replaces: string | null,
): Promise<Plan> {
  return (await readPlan(target, site, replaces)).plan;
}

/**
 * Makes a place hold a site. New files are uploaded first, then replaced files, then the manifest; removed files are
 * deleted last. An interrupted deploy leaves no page without what it needs, and the next one continues.
 * @throws Error if another deploy is running there, if too much would be deleted, or of the place
 */
export async function deploy(target: DeployTarget, site: Manifest, options: Options): Promise<Plan> {
  const lease = await takeLease(target, options.patience ?? usualPatience, () => {
    options.log({
      vi: 'Một lần đăng trước chưa kết thúc ở đó: đang chờ xem nó còn chạy không …',
      en: 'An earlier deploy has not ended there: waiting for a sign of life …',
    });
  });
  try {
    const { plan, unsure } = await readPlan(target, site, options.replaces);
    refuseManyDeletes(plan, options.maxDeletes);
    const changes = [...plan.added, ...plan.replaced].map(({ address }) => address);
    const deleted = [...plan.removed, ...plan.leftovers];
    if (changes.length + deleted.length > 0) {
      await target.write(journalFile, lines(new Set([...unsure, ...changes, ...deleted])));
      await putFiles(target, plan, unsure, options.progress);
      await lease.check();
      await target.write(manifestFile, Buffer.from(JSON.stringify(taken(target, site))));
      // Pages are deleted before the files that they show.
      await target.remove(deleted.filter(isPage));
      await target.remove(deleted.filter((address) => !isPage(address)));
    }
    if (changes.length + deleted.length + unsure.size > 0) await target.remove([journalFile]);
    await lease.release();
    return plan;
  } catch (error) {
    await lease.release().catch(() => undefined);
    throw error;
  }
}

async function readPlan(
  target: DeployTarget,
  site: Manifest,
  replaces: string | null,
): Promise<{ plan: Plan; unsure: ReadonlySet<string> }> {
  const journal = await target.read(journalFile);
  const unsure = new Set(
    journal
      ?.toString()
      .split('\n')
      .filter((line) => line !== ''),
  );
  const there = await readThere(target);
  if (there === null && journal === null) await refuseForeignSite(target);
  if (there !== null) refuseOtherSite(there.site, site.site, replaces);
  return { plan: planOf(taken(target, site), there, unsure), unsure };
}

/** The site at the place; null if no deploy put one there. A damaged manifest lists no file: all are uploaded again, none is deleted. */
async function readThere(target: DeployTarget): Promise<Manifest | null> {
  const json = await target.read(manifestFile);
  if (json === null) return null;
  try {
    return parseManifest(json.toString());
  } catch {
    return { site: '', files: [] };
  }
}

/** Files that tell a site by: its front page, whatever made it, and what a deploy would write over. */
const signs = [
  'index.html',
  'index.php',
  'index.htm',
  'default.aspx',
  'robots.txt',
  'favicon.ico',
  'feed.xml',
  'sitemap.xml',
];

/**
 * Refuses a place with a site that no deploy put there; one copied there from a built site has the site's list of files
 * beside it.
 */
async function refuseForeignSite(target: DeployTarget): Promise<void> {
  for (const file of signs) {
    if ((await target.read(file)) === null) continue;
    if ((await target.read(listName)) !== null) return;
    throw new TranslatedError({
      vi: `Ở đó đã có một trang web mà lệnh này không đăng (tệp ${file}); chưa có gì thay đổi. Hãy chọn nơi khác; nếu muốn thay trang ấy, hãy xóa hoặc đổi tên tệp ${file} ở đó rồi đăng lại.`,
      en: `There is a site (its ${file}) that this command did not put there; nothing was changed. Name another place; to replace that site, delete or rename its ${file} and deploy again.`,
    });
  }
}

/** Refuses to replace the site of another paper, or a published one by one that was built for this machine. */
function refuseOtherSite(there: string, site: string, replaces: string | null): void {
  const isReplaced = replaces !== null && placeOf(replaces) === placeOf(there);
  if (there === '' || isLocal(there) || isReplaced || placeOf(there) === placeOf(site)) return;
  throw new TranslatedError({
    vi: `Ở đó đang là trang ${there}, còn trang này được dựng cho ${site}; chưa có gì thay đổi. Hãy chọn nơi khác, hoặc dựng lại với đúng SITE_URL; nếu muốn thay trang ấy thì thêm --replaces ${there}.`,
    en: `There is the site ${there}, and this one was built for ${site}; nothing was changed. Name another place, or build with the right SITE_URL; to replace that site, say --replaces ${there}.`,
  });
}

/** A site's host and path: “http” and “www” may change without it being another site. */
const placeOf = (site: string) => site.replace(/^https?:\/\/(?:www\.)?|\/+$/gi, '').toLowerCase();

/** Whether a site was built to be looked at on this machine. */
export const isLocal = (site: string) => /^https?:\/\/localhost(?:[:/]|$)/.test(site);

const isPage = (address: string) => address.endsWith('/');

const taken = (target: DeployTarget, { site, files }: Manifest): Manifest => ({
  site,
  files: files.filter((file) => target.takes(file)),
});

function refuseManyDeletes({ removed }: Plan, most: number): void {
  if (removed.length <= most) return;
  throw new TranslatedError({
    vi:
      `Sẽ có ${removed.length} tệp bị xóa ở đó, nhiều hơn mức ${most}; chưa có gì thay đổi. ` +
      `Xem là những tệp nào bằng --dry-run; nếu đúng ý thì thêm --max-deletes ${removed.length}.`,
    en:
      `${removed.length} files would be deleted there, more than ${most}; nothing was changed. ` +
      `See which with --dry-run; if that is meant, say --max-deletes ${removed.length}.`,
  });
}

async function putFiles(
  target: DeployTarget,
  { added, replaced }: Plan,
  unsure: ReadonlySet<string>,
  progress: Options['progress'],
): Promise<void> {
  const total = added.length + replaced.length;
  let done = 0;
  for (const step of [...stepsOf(added), ...stepsOf(replaced)])
    await target.put(step, unsure, () => {
      done += 1;
      progress(done, total);
    });
}

const lines = (texts: Iterable<string>) => Buffer.from(`${[...texts].join('\n')}\n`);
