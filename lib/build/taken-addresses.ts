/** The addresses of a site's pages and files. Case is ignored, as some servers and file systems do. */
export class TakenAddresses {
  readonly #taken = new Set<string>();

  constructor(files: Iterable<{ address: string }>) {
    this.add(files);
  }

  add(files: Iterable<{ address: string }>): void {
    for (const { address } of files) this.#taken.add(address.toLowerCase());
  }

  has(address: string): boolean {
    return this.#taken.has(address.toLowerCase());
  }
}
