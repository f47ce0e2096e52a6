import fc from 'fast-check';
import type { World } from '../../../../local/kernel/world';
import type { GoogleDocument } from '../../../../local/page/document/google-document';
import type { Draft } from '../../../../local/page/document/writing/draft';
import { type Office, Writer } from '../../../../local/page/document/writing/writer';
import { line } from '../../../../local/import/document-builder';
import { ana, ask, ben, linesOf, worldWith, write } from '../../docs/ask';
import { cases } from '../../../cases';

/** A refusal as the page hears it: with its HTTP status, 0 when no answer came. */
class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const open: Writer[] = [];

afterEach(() => {
  open.splice(0).forEach((writer) => writer.close());
});

/** An office whose answers a test may change. */
interface Changeable {
  sent: number;
  read: Office['read'];
  revision: Office['revision'];
  write: Office['write'];
}

/** What the writer asks of a document in the store, as one person. */
function officeOf(world: World, documentId: string, caller: string): Changeable {
  const get = () => ask<GoogleDocument>(world, 'docs.documents.get', { caller, path: { documentId }, query: { includeTabsContent: true } });
  const office: Changeable = {
    sent: 0,
    read: () => Promise.resolve(get()),
    revision: () => Promise.resolve(get().revisionId),
    write: (body: object) => {
      office.sent += 1;
      try {
        return Promise.resolve(ask<{ writeControl: object }>(world, 'docs.documents.batchUpdate', { caller, path: { documentId }, body }));
      } catch (error) {
        return Promise.reject(new Refused(400, error instanceof Error ? error.message : ''));
      }
    },
  };
  return office;
}

async function openFor(office: Office): Promise<{ writer: Writer; draft: Draft }> {
  const writer = new Writer(office, () => true);
  open.push(writer);
  await writer.look();
  const [tab] = writer.document.value?.tabs ?? [];
  if (!tab) throw new Error('No tab.');
  return { writer, draft: writer.draftOf(tab) };
}

/** Types at the end of the paragraph that begins with a text. */
function typeAfter(draft: Draft, start: string, text: string): void {
  const state = draft.state.value;
  let end = -1;
  state.doc.descendants((node, at) => {
    if (end < 0 && node.isTextblock && node.textContent.startsWith(start)) end = at + 1 + node.content.size;
  });
  draft.apply(state.tr.insertText(text, end));
}

const shared = () => worldWith([line('One.'), line('Two.')], 'writer');

describe('Writer', () => {
  it('writes what was typed in one call, and then nothing more', async () => {
    const { world, documentId } = shared();
    const office = officeOf(world, documentId, ana);
    const { writer, draft } = await openFor(office);
    typeAfter(draft, 'One', ' Mo');
    typeAfter(draft, 'One', 're.');
    const before = writer.saving.value.is;
    await writer.flush();
    await writer.flush();
    expect([before, writer.saving.value, office.sent, linesOf(world, documentId)]).toEqual([
      'waiting',
      { is: 'saved' },
      1,
      ['One. More.', 'Two.'],
    ]);
  });

  it('takes in what somebody else wrote first, and writes on top of it', async () => {
    const { world, documentId } = shared();
    const { writer, draft } = await openFor(officeOf(world, documentId, ana));
    typeAfter(draft, 'One', ' Mine.');
    write(world, documentId, [{ insertText: { location: { index: 1 }, text: 'Theirs\n' } }], { caller: ben });
    await writer.flush();
    expect([writer.saving.value, linesOf(world, documentId), draft.state.value.doc.child(0).textContent]).toEqual([
      { is: 'saved' },
      ['Theirs', 'One. Mine.', 'Two.'],
      'Theirs',
    ]);
  });

  it('keeps what is refused, says why, and writes it when it is asked again', async () => {
    const { world, documentId } = shared();
    const office = officeOf(world, documentId, ana);
    const { writer, draft } = await openFor(office);
    typeAfter(draft, 'One', ' More.');
    const { write: works } = office;
    office.write = () => Promise.reject(new Refused(429, 'Quota exceeded.'));
    await writer.flush();
    const refused = writer.saving.value;
    office.write = works;
    await writer.flush();
    expect([refused, writer.saving.value, linesOf(world, documentId)]).toEqual([
      { is: 'failed', because: 'Quota exceeded.', canRetry: true },
      { is: 'saved' },
      ['One. More.', 'Two.'],
    ]);
  });

  it('says Google’s reason for a request that is wrong, and does not try it over and over', async () => {
    const { world, documentId } = shared();
    const office = officeOf(world, documentId, ana);
    const { writer, draft } = await openFor(office);
    typeAfter(draft, 'One', ' More.');
    let tried = 0;
    office.write = () => {
      tried += 1;
      return Promise.reject(new Refused(400, 'Invalid requests[0].'));
    };
    await writer.flush();
    expect([writer.saving.value, tried]).toEqual([{ is: 'failed', because: 'Invalid requests[0].', canRetry: true }, 1]);
  });

  it('does not write twice what was written before the answer was lost', async () => {
    const { world, documentId } = shared();
    const office = officeOf(world, documentId, ana);
    const { writer, draft } = await openFor(office);
    typeAfter(draft, 'One', ' More.');
    const { write: works } = office;
    office.write = async (body) => {
      await works(body);
      throw new Refused(0, 'The workspace does not answer.');
    };
    await writer.flush();
    office.write = works;
    typeAfter(draft, 'Two', ' Too.');
    await writer.flush();
    expect([writer.saving.value, linesOf(world, documentId)]).toEqual([{ is: 'saved' }, ['One. More.', 'Two. Too.']]);
  });

  it('forgets what cannot be written when it is told to', async () => {
    const { world, documentId } = shared();
    const office = officeOf(world, documentId, ana);
    const { writer, draft } = await openFor(office);
    typeAfter(draft, 'One', ' More.');
    office.write = () => Promise.reject(new Refused(403, 'The caller does not have permission'));
    await writer.flush();
    await writer.discard();
    expect([writer.saving.value, draft.state.value.doc.child(0).textContent]).toEqual([{ is: 'saved' }, 'One.']);
  });

  it('two people who type at once lose no letter, whoever is first', async () => {
    const word = fc.record({ who: fc.constantFrom(0, 1), where: fc.constantFrom('One', 'Two'), flush: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 2, maxLength: 10 }), async (words) => {
        const { world, documentId } = shared();
        const people = [await openFor(officeOf(world, documentId, ana)), await openFor(officeOf(world, documentId, ben))] as const;
        for (const [at, { who, where, flush }] of words.entries()) {
          const { writer, draft } = people[who === 0 ? 0 : 1];
          typeAfter(draft, where, ` w${String(at)}.`);
          if (flush) await writer.flush();
        }
        for (const { writer } of people) await writer.flush();
        for (const { writer } of people) await writer.look();
        const lines = linesOf(world, documentId);
        const shown = people.map(({ draft }) => draft.state.value.doc.children.map((node) => node.textContent));
        expect(shown).toEqual([lines, lines]);
        const count = (text: string) => lines.join().split(text).length - 1;
        expect(words.map((_, at) => count(` w${String(at)}.`))).toEqual(words.map(() => 1));
        people.forEach(({ writer }) => writer.close());
      }),
      cases(60),
    );
  });
});
