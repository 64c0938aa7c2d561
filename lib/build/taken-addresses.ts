/** The addresses of a site's pages and files. Case and Unicode form are ignored, as some servers and file systems do. */
export class TakenAddresses {
  readonly #taken = new Set<string>();

  constructor(files: Iterable<{ address: string }>) {
    this.add(files);
  }

  add(files: Iterable<{ address: string }>): void {
    for (const { address } of files) this.#taken.add(comparable(address));
  }

  has(address: string): boolean {
    return this.#taken.has(comparable(address));
  }
}

const comparable = (address: string): string => address.normalize('NFC').toLowerCase();
