import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import sharp from 'sharp';
import { decode, encode } from '../../lib/pictures/master';
import { encodings, layoutWidths } from '../../lib/pictures/policy';

/**
 * Measures time and size of each AVIF effort, and the time of the other encodings, over all widths of a master:
 * `npx tsx tests/bench/pictures.ts [PICTURE...]`. The similarity is PSNR at the phone's width, in decibels.
 */

const phone = 1080;
const masters = process.argv.slice(2);
if (masters.length === 0) masters.push('content/images/huan-chuong-binh-minh.jpg');

for (const master of masters) {
  const bytes = await readFile(master);
  const pixels = await decode(bytes);
  const { autoOrient } = await sharp(bytes).metadata();
  const widths = layoutWidths.filter((width) => width <= autoOrient.width);
  const rows = [];
  for (const encoding of encodings) {
    const efforts = encoding.format === 'avif' ? [0, 1, 2, 3, 4, 5] : [undefined];
    for (const effort of efforts) {
      const options = { ...encoding.options, ...(effort !== undefined && { effort }) };
      const started = performance.now();
      const variants = widths.map((width) => ({
        width,
        height: null,
        encoding: { ...encoding, options },
      }));
      const files = await Promise.all(variants.map((variant) => encode(pixels, variant)));
      const seconds = (performance.now() - started) / 1000;
      const onPhone = files[widths.indexOf(phone)];
      rows.push({
        encoding: encoding.format,
        effort: effort ?? '',
        seconds: seconds.toFixed(1),
        'kB, all widths': kilobytes(files.reduce((sum, { length }) => sum + length, 0)),
        [`kB at ${phone}`]: onPhone ? kilobytes(onPhone.length) : '',
        dB: onPhone ? (await likeness(bytes, onPhone)).toFixed(1) : '',
      });
    }
  }
  console.log(basename(master));
  console.table(rows);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

async function likeness(master: Uint8Array, encoded: Uint8Array): Promise<number> {
  const raw = { autoOrient: true };
  const [one, other] = await Promise.all([
    sharp(master, raw).resize({ width: phone }).removeAlpha().toColourspace('srgb').raw().toBuffer(),
    sharp(encoded).removeAlpha().toColourspace('srgb').raw().toBuffer(),
  ]);
  const error = one.reduce((sum, value, index) => sum + (value - (other[index] ?? 0)) ** 2, 0) / one.length;
  return 10 * Math.log10(255 ** 2 / error);
}
