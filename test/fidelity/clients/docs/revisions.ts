import { ana, ben } from '../../../local/open-sample';
import type { Clients } from '../open-clients';
import { contentOf, paragraphsOf, read, type Request, textOf, write, written } from './writing';

const insert: Request[] = [{ insertText: { location: { index: 1 }, text: 'x' } }];

/** https://developers.google.com/workspace/docs/api/reference/rest/v1/documents#Document.FIELDS.revision_id */
export function revisions(clients: Clients): void {
  const { as, refused } = clients;

  describe('a revision', () => {
    it('is the same as long as nobody writes, and another after', async () => {
      const documentId = await written(clients, 'Hello', 'writer');
      const [first, again] = [(await read(clients, documentId)).revisionId, (await read(clients, documentId)).revisionId];
      const { writeControl } = await write(clients, documentId, insert);
      expect([again === first, writeControl?.requiredRevisionId === first]).toEqual([true, false]);
    });

    // “… cannot be shared across users”
    it('of one person is no use to another', async () => {
      const documentId = await written(clients, 'Hello', 'writer');
      const requiredRevisionId = (await read(clients, documentId)).revisionId ?? '';
      const hers = as(ben).docs.documents.batchUpdate({
        documentId,
        requestBody: { requests: insert, writeControl: { requiredRevisionId } },
      });
      expect(await refused(hers)).toMatchObject({ code: 400, reason: 'INVALID_ARGUMENT' });
    });

    // …/documents/batchUpdate#WriteControl: targetRevisionId merges onto what others wrote meanwhile
    it('is a target that the latest one meets; merging onto an older one is not built', async () => {
      const documentId = await written(clients, 'Hello');
      const targetRevisionId = (await read(clients, documentId)).revisionId ?? '';
      await write(clients, documentId, insert, { writeControl: { targetRevisionId } });
      expect((await refused(write(clients, documentId, insert, { writeControl: { targetRevisionId } }))).code).toBe(501);
      expect(
        await refused(write(clients, documentId, insert, { writeControl: { targetRevisionId, requiredRevisionId: 'x' } })),
      ).toMatchObject({
        code: 400,
      });
      expect(paragraphsOf(contentOf(await read(clients, documentId))).map(textOf)).toEqual(['xHello\n']);
    });

    it('is not made by a batch that is refused', async () => {
      const documentId = await written(clients, 'Hello');
      const { revisionId } = await read(clients, documentId);
      const lost: Request = { insertText: { location: { index: 900 }, text: 'x' } };
      await refused(as(ana).docs.documents.batchUpdate({ documentId, requestBody: { requests: [...insert, lost] } }));
      expect((await read(clients, documentId)).revisionId).toBe(revisionId);
    });
  });
}
