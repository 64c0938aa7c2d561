import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { logoPath, siteAddress } from '../../base/site-address';
import { sha256 } from '../../base/sha256';
import { contrast } from '../colours/contrast';
import { grounds, type Scheme } from '../colours/grounds';
import { fault } from '../fault';
import { formatOf } from '../format';
import { loadSharp } from '../sharp';
import { cleanSvg } from './clean-svg';

/** The newspaper's logo. */
export interface Logo {
  /** Address on the site. */
  address: string;
  /** In pixels; a vector drawing may be shown larger. */
  width: number;
  height: number;
  /** The scheme in which the logo needs a background of its own to be visible; usually null. */
  plate: Scheme | null;
  format: 'svg' | 'png';
  /** The published bytes; a vector drawing is sanitised. */
  bytes: Buffer;
}

const MAX_BYTES = 1_000_000;
/** Maximum size in pixels: four times as large as shown. */
const MOST = { width: 1600, height: 400 };
interface Look extends Pick<Logo, 'plate'> {
  /** Nothing of it can be seen on any ground. */
  isEmpty: boolean;
}

/** Less contrast than this is hard to see: a dark blue or green name on the dark scheme's ground has about 2. */
const SEEN = 2.5;

/**
 * Reads the logo.
 * @param path inside the content folder
 * @throws PictureFault that says why it cannot be shown
 */
export async function readLogo(contentDir: string, path: string): Promise<Logo> {
  const bytes = await bytesOf(contentDir, path);
  const format = formatOf(bytes);
  if (format === 'image/svg+xml') {
    const clean = cleanSvg(bytes.toString('utf8'));
    if (clean === null) throw fault('site-logo-drawing', { logo: path });
    const logo = await logoOf('svg', Buffer.from(clean.svg), clean).catch(() => {
      throw fault('site-logo-drawing', { logo: path });
    });
    return visible(logo, path);
  }
  if (format !== 'image/png') throw fault('site-logo-format', { logo: path });
  const sharp = await loadSharp();
  const { data, info } = await sharp(bytes)
    .resize({ ...MOST, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw fault('site-logo-format', { logo: path });
    });
  return visible(await logoOf('png', data, info), path);
}

/** @throws PictureFault if nothing of the logo can be seen, as of an SVG that only held a picture */
function visible({ isEmpty, ...logo }: Logo & Look, path: string): Logo {
  if (isEmpty) throw fault('site-logo-empty', { logo: path });
  return logo;
}

/** Neither path nor symbolic link may lead out of the content folder. */
async function bytesOf(contentDir: string, path: string): Promise<Buffer> {
  const file = join(contentDir, path);
  try {
    const inside = (await realpath(file)).startsWith((await realpath(contentDir)) + sep);
    const found = await stat(file);
    // Reading a pipe or a device might never end.
    if (inside && found.isFile() && found.size <= MAX_BYTES) return await readFile(file);
  } catch {
    throw fault('site-logo-missing', { logo: path });
  }
  throw fault('site-logo-format', { logo: path });
}

async function logoOf(
  format: Logo['format'],
  bytes: Buffer,
  { width, height }: Pick<Logo, 'width' | 'height'>,
): Promise<Logo & Look> {
  const address = siteAddress(`${logoPath}${sha256(bytes).slice(0, 8)}.${format}`);
  return {
    address,
    width: Math.round(width),
    height: Math.round(height),
    format,
    bytes,
    ...(await lookOf(bytes)),
  };
}

/** Examines the logo at a small size: it needs a background if most of it is as light, or as dark, as the page. */
async function lookOf(bytes: Buffer): Promise<Look> {
  const sharp = await loadSharp();
  const { data } = await sharp(bytes)
    .resize({ width: 64, height: 64, fit: 'inside' })
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours: string[] = [];
  let isEmpty = true;
  for (let at = 0; at + 3 < data.length; at += 4) {
    if ((data[at + 3] ?? 0) > 0) isEmpty = false;
    if ((data[at + 3] ?? 0) > 128) colours.push(`#${data.subarray(at, at + 3).toString('hex')}`);
  }
  const isUnseen = (scheme: Scheme) =>
    colours.filter((colour) => contrast(colour, grounds[scheme].paper) < SEEN).length > colours.length / 2;
  return { plate: isUnseen('dark') ? 'dark' : isUnseen('light') ? 'light' : null, isEmpty };
}
