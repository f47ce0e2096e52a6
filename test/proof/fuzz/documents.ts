import { dressed } from './dressed';
import { readDocument, checked, beside } from '../../../src/journeys/read-document';
import { defaultPolicy } from '../../../src/journeys/policy/policy';
import type { Workspace } from '../../../src/workspace/workspace';
import { byChance } from '../by-chance';
import type { Claim } from '../claim';
import * as begin from '../begin';
import { ben, dana } from '../../journeys/company';
import { recorded } from '../../journeys/every-call';
import { answered } from './answered';
import { corpusDocuments, pickSmall } from './corpus';
import { mutateJson } from './mutate-json';
import { withAnswers } from './with-answers';

const noun = 'fuzz cases';

/** What Google could answer for a document, and what it could not, is read and checked to its end. */
const read: Claim = byChance(
  { part: 'fuzz', name: 'documents are read and checked', noun, cases: 30_000, milliseconds: 3000 },
  async () => {
    const documents = await corpusDocuments();
    return (chance, tell) => {
      const mutated = mutateJson(chance, JSON.parse(pickSmall(chance, documents)));
      tell(String(JSON.stringify(mutated)).slice(0, 2000));
      const workspace = { documents: { read: () => mutated }, viewer: () => dana } as unknown as Workspace;
      const document = readDocument(workspace, 'file-1');
      if (!document.ok) return dressed(document.refusal);
      const production = chance.pick(['yes', 'no', 'undecided'] as const);
      const { findings } = checked(document.value, production, defaultPolicy.tdd, {
        ...beside({ customer: 'Globex', domains: [], look: null } as never),
      });
      return findings.flatMap(({ message }) => (message.trim() === '' ? ['A finding says nothing.'] : []));
    };
  },
);

/** The same through the whole product: whoever opens the panel is answered, and nothing is written of it but what was noticed. */
const opened: Claim = byChance(
  { part: 'fuzz', name: 'documents are opened in the panel', noun, cases: 1500, milliseconds: 5000 },
  async () => {
    const documents = await corpusDocuments();
    const { company, tdd } = await begin.signedOff();
    const world = JSON.stringify(company.workspace.world);
    return (chance) => {
      company.workspace.world = JSON.parse(world) as typeof company.workspace.world;
      const mutated = { ...(mutateJson(chance, JSON.parse(pickSmall(chance, documents))) as object) } as Record<string, unknown>;
      if (chance.often(0.8)) mutated['documentId'] = tdd;
      const before = JSON.stringify(recorded(company));
      const call = chance.pick([
        'openPanel',
        'lookFurther',
        'checkAgain',
        'checkTdd',
        'addProductionSection',
        'requestReview',
        'withdrawSignoff',
      ] as const);
      const input = { checkTdd: { tdd, production: 'yes' }, withdrawSignoff: { tdd, reason: 'Wrong.' } }[call as string] ?? { tdd };
      const who = call === 'withdrawSignoff' ? dana : ben;
      const answers = (method: string, answer: unknown) => (method === 'docs.documents.get' ? mutated : answer);
      const said = withAnswers(company, answers, () => answered(company, who, 'rpc', [call, input]));
      const changed = call === 'openPanel' || call === 'checkTdd' || said.refused;
      return [...said.wrong, ...(changed && JSON.stringify(recorded(company)) !== before ? [`${call} changed a row.`] : [])];
    };
  },
);

export const documentClaims: readonly Claim[] = [read, opened];
