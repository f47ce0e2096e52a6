import { readFileSync, writeFileSync } from 'node:fs';
import { openClients } from '../clients/open-clients';
import { areDiscovered } from '../discovery';
import { askAgain } from './ask-again';
import { askedInSource } from './asked-in-source';
import { live } from './life';
import { productRequests, requestsFile } from './product-requests';
import { ProductRecorder } from './record-product';

const { as, workspace } = openClients();

const recorder = new ProductRecorder();

const methodsAsked = () => productRequests().filter((line) => !line.includes(' '));

beforeAll(() => live(recorder));

(areDiscovered ? describe : describe.skip)('what the product asks of Google', () => {
  it('stands in requests.txt', () => {
    const asked = [...recorder.aspects].flatMap(([method, aspects]) => [method, ...[...aspects].map((aspect) => `${method} ${aspect}`)]);
    if (process.env['WRITE_REQUESTS']) writeFileSync(requestsFile, `${asked.sort().join('\n')}\n`);
    expect(asked.sort()).toEqual(productRequests());
  });

  it('is all that src/google can ask', () => {
    const kinds = productRequests().flatMap((line) => / requests\[\]\.(\w+)/.exec(line)?.[1] ?? []);
    expect({ methods: methodsAsked(), kinds: [...new Set(kinds)].sort() }).toEqual(askedInSource());
  });

  it('is counted in docs/fidelity.md', () => {
    const aspects = productRequests().length - methodsAsked().length;
    const sentence = `${String(methodsAsked().length)} methods, ${String(aspects)} parameters, fields and choices`;
    console.log(`The product asks: ${sentence}; ${String(recorder.requests.length)} requests asked again through Google's clients.`);
    expect(/\d+ methods, \d+ parameters, fields and choices/.exec(readFileSync('docs/fidelity.md', 'utf8'))?.[0]).toBe(sentence);
  });

  it('is answered to Google’s official clients as it was answered to the product', async () => {
    for (const { world, ended, ...request } of recorder.requests) {
      workspace.world = world;
      const told = 'answer' in ended && ended.answer !== undefined ? { answer: JSON.parse(ended.answer) as unknown } : ended;
      expect({ ...request, told: await askAgain(as(request.by), request) }).toEqual({ ...request, told });
    }
  });
});
