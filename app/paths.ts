/** Between the addresses under a folder (`/luu-tru/2021/01/`) and the params of its route (`[[...path]]`). */

export interface PathProps {
  params: Promise<{ path?: string[] }>;
}

/** The params of a page's address. */
export function pathOf(address: string, folder: string): { path: string[] } {
  return { path: address.slice(folder.length).split('/').filter(Boolean) };
}

/** The address that a route was asked for. */
export async function addressOf({ params }: PathProps, folder: string): Promise<string> {
  const { path = [] } = await params;
  return folder + path.map((part) => `${part}/`).join('');
}
