import JSZip from 'jszip';

/** The parts of a Word file that hold its text. */
const TEXTS = /^word\/(?:document|footnotes|endnotes)\.xml$/;

/** A run of text with its properties; a run that contains others, as a text box does, is none. */
const RUN = /<w:r(?:\s[^>]*)?>\s*<w:rPr>((?:(?!<\/w:rPr>)[^])*)<\/w:rPr>((?:(?!<\/?w:r[\s>])[^])*)<\/w:r>/g;
const HIDDEN = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/;

/**
 * Removes what the writer has hidden in a Word file, which other programs show.
 * @returns the file, and the words that were removed
 * @throws Error if the bytes are no Word file
 */
export async function withoutHiddenText(bytes: Uint8Array): Promise<{ bytes: Uint8Array; hidden: string[] }> {
  const zip = await JSZip.loadAsync(bytes);
  const hidden: string[] = [];
  for (const file of zip.file(TEXTS)) {
    const xml = await file.async('string');
    if (!xml.includes('<w:vanish')) continue;
    const shown = xml.replace(RUN, (run, properties: string, content: string) => {
      if (!HIDDEN.test(properties)) return run;
      hidden.push(content.replace(/<[^>]*>/g, ''));
      return '';
    });
    zip.file(file.name, shown);
  }
  const words = hidden.filter((text) => text.trim() !== '');
  return {
    bytes: hidden.length === 0 ? bytes : await zip.generateAsync({ type: 'uint8array' }),
    hidden: words,
  };
}
