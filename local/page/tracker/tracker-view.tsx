import { ask } from '../api';
import { AskedView } from '../frame/asked-view';
import { Notice } from '../frame/notice';
import { changed } from '../state/changes';
import { download } from '../state/download';
import { me } from '../state/me';
import { linkTo } from '../state/route';
import { useAsked } from '../state/use-asked';
import { myAccount, roleOn, trackerId } from '../state/workspace';
import type { GoogleSpreadsheet } from './google-sheet';
import { OpenSheet } from './open-sheet';
import { TrackerMenu } from './tracker-menu';

/** The tracker spreadsheet; `sheet` is the title of the tab on show, empty for the first. */
export function TrackerView({ sheet }: { readonly sheet: string }) {
  const id = trackerId.value;
  if (id === null)
    return (
      <Notice icon="tracker" title="There is no tracker yet">
        <p>“Set up” creates the tracker. Register a design document from its panel, or start over to bring the sample back.</p>
      </Notice>
    );
  if (roleOn(id) === null)
    return (
      <Notice icon="lock" title="The tracker is not shared with you">
        <p>{myAccount.value?.name ?? 'This person'} has no access to it. To see it, switch to somebody else at the top right.</p>
      </Notice>
    );
  return <Tracker key={id} id={id} sheet={sheet} />;
}

function Tracker({ id, sheet }: { readonly id: string; readonly sheet: string }) {
  const asked = useAsked(`${id} ${me.value}`, changed.value.files, () =>
    ask<GoogleSpreadsheet>(`/v4/spreadsheets/${id}`, { query: { includeGridData: true } }),
  );
  return (
    <div class="tracker">
      <AskedView asked={asked} failed="The tracker cannot be shown">
        {(spreadsheet) => {
          const shown = (spreadsheet.sheets ?? []).filter(({ properties }) => properties.hidden !== true);
          const open = shown.find(({ properties }) => properties.title === sheet) ?? shown[0];
          return (
            <>
              <div class="page-head">
                <h2>{spreadsheet.properties?.title ?? 'Tracker'}</h2>
                <TrackerMenu id={id} />
                <button
                  type="button"
                  class="menu"
                  onClick={() => void download('/local/export', { fileId: id }, `${spreadsheet.properties?.title ?? 'Tracker'}.xlsx`)}
                >
                  Download
                </button>
              </div>
              {open && (
                <OpenSheet
                  key={open.properties.sheetId ?? 0}
                  spreadsheetId={id}
                  sheet={open}
                  isFirst={open === spreadsheet.sheets?.[0]}
                  reload={asked.reload}
                />
              )}
              <nav class="sheet-tabs" aria-label="Sheets">
                {shown.map(({ properties }) => (
                  <a
                    key={properties.sheetId ?? 0}
                    href={linkTo('tracker', properties.title)}
                    aria-current={properties === open?.properties ? 'page' : undefined}
                  >
                    {properties.title}
                  </a>
                ))}
              </nav>
            </>
          );
        }}
      </AskedView>
    </div>
  );
}
