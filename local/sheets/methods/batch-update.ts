import { invalid, NotBuilt } from '../../kernel/api-error';
import type { ApiMethod } from '../../kernel/api-method';
import { wholeSheet } from '../area';
import { areaOfA1 } from '../area-of-a1';
import { type Edit, naming } from '../edit';
import type { Reply, RequestKind } from '../requests/request-kind';
import { notBuiltKinds, requestKinds } from '../requests/request-kinds';
import { flag, list, message, type Of, readBody, type Shape, text, unknownName, within } from '../shapes/shape';
import { spreadsheetAnswer } from '../spreadsheet-answer';
import { writeScopes } from './scopes';
import { write } from './write';

interface Work {
  readonly name: string;
  readonly run: (edit: Edit) => Reply;
}

const kinds: ReadonlyMap<string, RequestKind> = new Map(requestKinds.map((kind) => [kind.name, kind]));

/** One request: an object with exactly one kind in it. */
const request: Shape<Work> = {
  read: (value) => {
    const entries = Object.entries(value ?? {}).filter(([, body]) => body !== null && body !== undefined);
    const works = entries.map(([name, body]) => {
      const kind = kinds.get(name);
      if (!kind)
        throw notBuiltKinds.includes(name) ? new NotBuilt(`Sheets request “${name}”`, 'local/sheets/requests/') : unknownName(name);
      return { name, run: within(name, () => kind.read(body)) };
    });
    const [work, second] = works;
    if (!work) throw invalid('Invalid requests[0]: No request set.');
    if (second) throw invalid(`Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set '${second.name}'`);
    return work;
  },
};

const shape = message(
  { requests: list(request), includeSpreadsheetInResponse: flag, responseRanges: list(text), responseIncludeGridData: flag },
  { notBuilt: ['commentsViewMode'] },
);

/**
 * Applies all requests in their order, or none of them.
 *
 * "If any request is not valid then the entire request will fail and nothing will be applied."
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate
 */
export const batchUpdate: ApiMethod = {
  id: 'sheets.spreadsheets.batchUpdate',
  http: 'POST',
  path: '/v4/spreadsheets/{spreadsheetId}:batchUpdate',
  query: {},
  hasBody: true,
  scopes: writeScopes,
  run: (call) =>
    write(call, (edit) => {
      const body = readBody(shape, call.body);
      const { requests = [] } = body;
      if (requests.length === 0) throw invalid('Must specify at least one request.');
      const replies = requests.map(({ name, run }, index) => {
        const reply = naming(`requests[${String(index)}].${name}`, () => run(edit));
        return reply ? { [name]: reply } : {};
      });
      return { spreadsheetId: edit.file.id, replies, ...updated(edit, body) };
    }),
};

function updated(
  edit: Edit,
  { includeSpreadsheetInResponse, responseRanges = [], responseIncludeGridData = false }: Of<typeof shape>,
): object {
  if (!includeSpreadsheetInResponse) return {};
  const { spreadsheet } = edit;
  const all = responseIncludeGridData ? spreadsheet.sheets.map(wholeSheet) : null;
  const areas = responseRanges.length === 0 ? all : responseRanges.map((range) => areaOfA1(spreadsheet, range));
  return { updatedSpreadsheet: spreadsheetAnswer(edit.call, edit, { areas, gridData: responseIncludeGridData }) };
}
