import { askForFile, type Question } from '../api';
import { attempt } from './attempt';

/** Saves what the workspace answers as a file on the person's own machine. */
export async function download(path: string, query: NonNullable<Question['query']>, name: string): Promise<void> {
  await attempt(async () => {
    const address = URL.createObjectURL(await askForFile(path, { query }));
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    link.click();
    URL.revokeObjectURL(address);
  }, `“${name}” saved.`);
}
