import { ana, openSample } from '../open-sample';

// A process of its own: a workspace in the folder that is named, in which one execution after another writes its number.
// Says each number once it is on disk, and never ends.
const [, , dist = '', folder = ''] = process.argv;
const workspace = openSample({ dist, folder });
if (workspace.isNew) workspace.installProject(ana);
for (;;) {
  const written = workspace.run(ana, 'write') as string;
  await workspace.saved();
  process.stdout.write(`${written}\n`);
}
