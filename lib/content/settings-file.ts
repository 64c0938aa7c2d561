import { bytesInside } from '../base/files';
import { decodeText } from '../markdown/encoding';
import { notUtf8 } from '../markdown/source-text';
import type { Finding } from '../report/diagnostic';
import { unreadableFile } from '../report/unreadable-file';

/** The text of a file, and why it cannot be read, if so. */
interface SettingsFile {
  /** Empty without a readable file. */
  text: string;
  findings: Finding[];
}

/** Reads a file that lies directly in a content folder, in any encoding in which articles may be. */
export function readSettingsFile(contentDir: string, name: string): SettingsFile {
  const file = `../${name}`;
  try {
    const bytes = bytesInside(contentDir, name) ?? new Uint8Array();
    const text = decodeText(bytes)?.text;
    if (text === undefined) return { text: '', findings: [{ file, diagnostic: notUtf8(bytes) }] };
    return { text, findings: [] };
  } catch (error) {
    return { text: '', findings: [{ file, diagnostic: unreadableFile(error) }] };
  }
}
