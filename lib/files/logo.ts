import { iconAddress, pageIcons } from '../content/addresses';
import { icoOf, pngIcon, svgIcon } from '../pictures/logo/icons';
import type { Logo } from '../pictures/logo/logo';
import type { SiteIndex } from '../site/site-index';
import type { Batch, MadeFile } from './batch';

/** The site's logo, and the icons made from it, which replace those in `public/`. */
export function logoBatches({ newsroom: { site } }: SiteIndex): Batch[] {
  const { logo } = site;
  if (logo === null) return [];
  const addresses = [logo.address, ...Object.values(pageIcons), iconAddress(192), iconAddress(512)];
  return [
    {
      name: 'logo',
      parts: logo.address,
      holds: (address) => addresses.includes(address),
      make: () => filesOf(logo),
    },
  ];
}

async function filesOf(logo: Logo): Promise<MadeFile[]> {
  return [
    { address: logo.address, content: logo.bytes },
    { address: pageIcons.drawn, content: svgIcon(logo) },
    { address: pageIcons.small, content: icoOf(await pngIcon(logo, 32)) },
    { address: pageIcons.apple, content: await pngIcon(logo, 180, true) },
    { address: iconAddress(192), content: await pngIcon(logo, 192) },
    { address: iconAddress(512), content: await pngIcon(logo, 512) },
  ];
}
