import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '@/lib/base/settings';
import { openVersion, noteDone } from '@/lib/base/cache/upkeep';
import { openLastBuild } from '@/lib/build/last-build';
import { digestOf, scan } from '@/lib/output/scan';
import { storesIn, verifiedMark } from '@/lib/output/store';
import { filesIn, flipByte, writeFiles } from '../../support/files';
import { folderWith } from '../../support/folders';

const noon = 1_767_243_600;
const hour = 3_600;

/** What a build printed; its numbers are no part of the comparison. */
const built = {
  ...{ articles: 1, heldBack: [], isWhole: true, errors: [], siteWarnings: [], nextChange: null, files: 1 },
  ...{
    counts: { error: 0, warning: 0, info: 0 },
    readAnew: 1,
    pages: 3,
    made: 3,
    batches: 2,
    madeBatches: 2,
  },
  ...{ reasons: new Map([['new', 3]]), failures: [], warnings: [], passedLimits: [] },
  totals: { files: 2, bytes: 10, largest: [], uncompressed: 10 },
};

/** A newspaper that was built at noon and is valid for an hour. */
function builtPaper() {
  const folder = folderWith({
    'content/articles/mot.md': '# Một',
    'content/articles/sub/hai.md': '# Hai',
    'content/images/anh.jpg': 'pixels',
    'content/site.yaml': 'name: Báo Làng',
    'elsewhere.md': '# Ba',
    'out/index.html': '<p>Một</p>',
    'out/hai/index.html': '<p>Hai</p>',
    'cache/manifest.json': '{}',
  });
  symlinkSync('../../elsewhere.md', join(folder, 'content/articles/ba.md'));
  const open = (environment: Record<string, string> = {}, version = 'one') =>
    openLastBuild(
      readSettings({
        CONTENT_DIR: join(folder, 'content'),
        OUT_DIR: join(folder, 'out'),
        CACHE_DIR: join(folder, 'cache'),
        SOURCE_DATE_EPOCH: String(noon),
        ...environment,
      }),
      version,
    );
  noteDone(verifiedMark(openVersion(storesIn(join(folder, 'cache')), 'one')));
  const digest = digestOf(scan(join(folder, 'out'), new Map()));
  const keep = (isFinal = true) => {
    open().keep({ built, digest, until: (noon + hour) * 1000, isFinal });
  };
  return { folder, open, keep, at: (path: string) => join(folder, path) };
}

describe('a build with nothing to do', () => {
  it('is recognised, and reports what the last one did, with nothing made', () => {
    const { keep, open } = builtPaper();
    expect(open().unchanged()).toBeNull();
    keep();
    const { reasons: _, ...others } = built;
    const nothingMade = { ...others, readAnew: 0, made: 0, madeBatches: 0 };
    for (const seconds of [0, hour - 1])
      expect(open({ SOURCE_DATE_EPOCH: String(noon + seconds) }).unchanged()).toMatchObject(nothingMade);
  });

  type Paper = ReturnType<typeof builtPaper>;
  const edits: Record<string, (paper: Paper) => void> = {
    'an article is saved': ({ at }) => {
      writeFileSync(at('content/articles/mot.md'), '# Mốt');
    },
    'one is saved at once with as many bytes and its old time of change': ({ at }) => {
      flipByte(at('content/articles/mot.md'), { keepTime: true });
    },
    'one is added': ({ folder }) => {
      writeFiles(folder, { 'content/articles/sub/bon.md': '# Bốn' });
    },
    'one is deleted': ({ at }) => {
      rmSync(at('content/articles/sub/hai.md'));
    },
    'one is renamed': ({ at }) => {
      renameSync(at('content/articles/mot.md'), at('content/articles/sub/mot.md'));
    },
    'what a link leads to is saved': ({ at }) => {
      writeFileSync(at('elsewhere.md'), '# Ba bốn');
    },
    'a picture is replaced': ({ folder }) => {
      writeFiles(folder, { 'content/images/anh.png': 'other pixels' });
      renameSync(join(folder, 'content/images/anh.png'), join(folder, 'content/images/anh.jpg'));
    },
    'a folder is added beside the articles': ({ folder }) => {
      writeFiles(folder, { 'content/static/.well-known/security.txt': 'x' });
    },
    'the settings of the site change': ({ at }) => {
      writeFileSync(at('content/site.yaml'), 'name: Báo Phố');
    },
    'a page is deleted': ({ at }) => {
      rmSync(at('out/hai/index.html'));
    },
    'a page is edited in place': ({ at }) => {
      flipByte(at('out/index.html'));
      utimesSync(at('out/index.html'), noon, noon);
    },
    'a file is put into the site': ({ folder }) => {
      writeFiles(folder, { 'out/hai/note.txt': 'x' });
    },
    'an empty folder is put into the site': ({ at }) => {
      mkdirSync(at('out/logs'));
    },
    'the site is deleted': ({ at }) => {
      rmSync(at('out'), { recursive: true });
    },
    'the manifest is deleted': ({ at }) => {
      rmSync(at('cache/manifest.json'));
    },
    'the kept files are due to be checked': ({ at }) => {
      const old = new Date(Date.now() - 2 * 86_400_000);
      utimesSync(verifiedMark(join(storesIn(at('cache')), 'one')), old, old);
    },
  };

  it.each(Object.entries(edits))('is none after %s', (_, edit) => {
    const paper = builtPaper();
    paper.keep();
    edit(paper);
    expect(paper.open().unchanged()).toBeNull();
  });

  it('is none at another time, with other settings or other code', () => {
    const { keep, open } = builtPaper();
    keep();
    for (const seconds of [-1, hour])
      expect(open({ SOURCE_DATE_EPOCH: String(noon + seconds) }).unchanged()).toBeNull();
    expect(open({ SITE_URL: 'https://bao.example' }).unchanged()).toBeNull();
    expect(open({}, 'two').unchanged()).toBeNull();
    expect(open().unchanged()).not.toBeNull();
  });

  it('is none after a build in which something failed that may succeed next time', () => {
    const { keep, open } = builtPaper();
    keep(false);
    expect(open().unchanged()).toBeNull();
  });

  it('is none without a content folder, which reading it says', () => {
    const { at, keep, open } = builtPaper();
    keep();
    rmSync(at('content'), { recursive: true });
    expect(open().unchanged()).toBeNull();
    writeFileSync(at('content'), 'a file');
    expect(open().unchanged()).toBeNull();
  });

  it('takes a folder that cannot be listed, as of another user, for one of its files', () => {
    const { at, folder, keep, open } = builtPaper();
    writeFiles(folder, { 'content/lost+found/x': 'x' });
    chmodSync(at('content/lost+found'), 0o000);
    keep();
    const unchanged = open().unchanged();
    chmodSync(at('content/lost+found'), 0o700);
    expect(unchanged).not.toBeNull();
  });

  it('is none if the record is damaged', () => {
    const { at, keep, open } = builtPaper();
    keep();
    const [record = ''] = filesIn(at('cache/last-build'));
    flipByte(join(at('cache/last-build'), record));
    expect(open().unchanged()).toBeNull();
  });
});
