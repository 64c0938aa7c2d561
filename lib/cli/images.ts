import { loadNewsroom } from '../content/load';
import { articlesAndPages } from '../content/newsroom';
import { readSettings } from '../base/settings';
import { fetchPictures } from '../pictures/fetch/fetch-pictures';
import { hasStill } from '../pictures/fetch/still';
import { messageOf } from '../report/diagnostic';
import { langOption, readArguments } from './arguments';
import { runCommand } from './command';
import { progressBar } from './progress';

const usage = 'Usage: npm run images [-- --lang vi|en]';

/**
 * `npm run images`: fetches the pictures that the articles name and the content folder lacks, and the still pictures of
 * films and posts; exits 1 if a picture fails. Without its still a film is a link.
 */
await runCommand(async () => {
  const { options } = readArguments(usage, { lang: langOption }, false);
  const settings = readSettings();
  const newsroom = await loadNewsroom(settings, { audience: 'editors' });
  const srcs = articlesAndPages(newsroom).flatMap(({ figures, posts }) => [
    ...figures.map(({ src }) => src),
    ...posts.filter(hasStill),
  ]);
  const { fetched, failures } = await fetchPictures(
    settings.CONTENT_DIR,
    srcs,
    progressBar('images', options.lang),
  );
  for (const diagnostic of failures) {
    const { what, remedy } = messageOf(diagnostic, options.lang);
    console.error(`${what}\n  → ${remedy}`);
  }
  const counts = {
    vi: `ảnh: tải được ${fetched}, không tải được ${failures.length}`,
    en: `images: ${fetched} fetched, ${failures.length} failed`,
  };
  console.log(counts[options.lang]);
  if (failures.some(({ severity }) => severity === 'error')) process.exitCode = 1;
});
