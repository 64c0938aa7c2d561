import { loadSharp } from '../sharp';
import type { Logo } from './logo';

const white = '#ffffff';
const clear = { r: 255, g: 255, b: 255, alpha: 0 };

/** A square PNG of `size` pixels that contains the logo. */
export async function pngIcon(
  { bytes, width, height, format }: Logo,
  size: number,
  onWhite = false,
): Promise<Buffer> {
  const sharp = await loadSharp();
  const inner = Math.round(size * 0.88);
  // A vector drawing is rendered at its size, not enlarged.
  const density = Math.min(2400, (72 * inner) / Math.max(width, height));
  const drawn = await sharp(bytes, format === 'svg' ? { density } : {})
    .resize({ width: inner, height: inner, fit: 'inside' })
    .png()
    .toBuffer();
  const ground = { width: size, height: size, channels: 4, background: onWhite ? white : clear } as const;
  return sharp({ create: ground })
    .composite([{ input: drawn, gravity: 'centre' }])
    .png({ palette: true })
    .toBuffer();
}

/** An ICO file with one PNG of 32 × 32 pixels. */
export function icoOf(png: Buffer): Buffer {
  const header = Buffer.alloc(22);
  // Type 1 is an icon, of which there is one.
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(32, 6);
  header.writeUInt8(32, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

/** A square SVG that contains the logo; a PNG logo is embedded. */
export function svgIcon({ bytes, width, height, format }: Logo): string {
  const type = { svg: 'image/svg+xml', png: 'image/png' }[format];
  const side = Math.max(width, height);
  const place = `x="${(side - width) / 2}" y="${(side - height) / 2}" width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><image ${place} href="data:${type};base64,${bytes.toString('base64')}"/></svg>`;
}
