/** A file that cannot become a Google Doc: what it is, and what to do instead. */
export class ImportRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ImportRefused';
  }
}
