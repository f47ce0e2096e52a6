/** Waits until a fact about the workspace is so. Gives up in silence: what is expected afterwards tells what is so instead. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn += 1) await new Promise((on) => setTimeout(on, 50));
}
