import type { ServedPage } from './page-server';

export const [ana, ben, dana, omar] = ['ana', 'ben', 'dana', 'omar'].map((name) => `${name}@vendor.example`) as [
  string,
  string,
  string,
  string,
];

/** The worlds that the main job goes through, as JSON, and the design document that it is about. */
export interface Played {
  readonly tdd: string;
  /** The review was asked for. */
  readonly asked: string;
  /** Both reviewers have signed off. */
  readonly signedOff: string;
  /** The customer has signed, and the meeting stands in the calendars. */
  readonly booked: string;
}

/** Plays the main job on a served workspace, through the bundle, as the sample company would. */
export function playMainJob({ workspace }: ServedPage): Played {
  const tdd = Object.values(workspace.world.drive.files).find(({ mimeType }) => mimeType.endsWith('.document'))?.id ?? '';
  const ask = (who: string, name: string, input: object) => {
    const answer = workspace.run(who, 'rpc', [name, { tdd, ...input }]) as { ok: boolean; value: { content: unknown } };
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
    return answer.value;
  };
  const write = (text: string, replaceText: string) =>
    workspace.api(ben, 'docs.documents.batchUpdate', {
      path: { documentId: tdd },
      body: { requests: [{ replaceAllText: { containsText: { text, matchCase: true }, replaceText } }] },
    });
  const world = () => JSON.stringify(workspace.world);

  ask(ben, 'registerTdd', { customer: 'Globex', ae: ana, ce: ben, ie: dana, pm: { is: 'assigned', who: omar }, closeDate: '2026-11-27' });
  ask(ben, 'declareProduction', { answer: 'yes' });
  ask(ben, 'addProductionSection', {});
  write('Users and concurrent users:', 'Users and concurrent users: 1,250 engineers, 400 at the same time');
  write('Environments:', 'Environments: production and staging');
  ask(ben, 'requestReview', {});
  const asked = world();
  for (const who of [dana, omar])
    ask(who, 'signOff', { decision: 'signed-off', note: '', section: '', content: ask(who, 'openPanel', {}).content });
  const signedOff = world();
  ask(ana, 'markSigned', { on: '2026-11-16' });
  workspace.advance(5);
  return { tdd, asked, signedOff, booked: world() };
}
