import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Reader } from '@/lib/content/reading/reader';
import { readMaster } from '@/lib/pictures/master';
import { unreadableFile } from '@/lib/report/unreadable-file';
import { folderWith } from '../../support/folders';

/** A regular file whose disk fails to read it: what lies at the start of this process's memory. */
const failing = '/proc/self/mem';

test.skipIf(!existsSync(failing))(
  'where the disk fails, nothing is held back as if its editor had erred',
  async () => {
    const source = { path: 'a.md', location: failing };
    const reader = new Reader(join(folderWith({}), 'cache'));
    await expect(reader.fileSummary(source)).rejects.toThrow(`EIO: i/o error, read '${failing}'`);
    await expect(reader.read(source)).rejects.toThrow('EIO');
    await expect(readMaster(failing, 'a.jpg')).rejects.toThrow('EIO');
    for (const code of ['EMFILE', 'ENFILE', 'ESTALE', 'ENOMEM']) {
      const error = Object.assign(new Error(`${code}: …, open '/srv/a.md'`), { code });
      expect(() => unreadableFile(error)).toThrow(error);
    }
  },
);
