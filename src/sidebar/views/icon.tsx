import add from '@material-symbols/svg-400/outlined/add.svg';
import check from '@material-symbols/svg-400/outlined/check.svg';
import error from '@material-symbols/svg-400/outlined/error-fill.svg';
import history from '@material-symbols/svg-400/outlined/history.svg';
import lightbulb from '@material-symbols/svg-400/outlined/lightbulb.svg';
import open_in_new from '@material-symbols/svg-400/outlined/open_in_new.svg';
import radio_button_unchecked from '@material-symbols/svg-400/outlined/radio_button_unchecked.svg';
import refresh from '@material-symbols/svg-400/outlined/refresh.svg';
import remove from '@material-symbols/svg-400/outlined/remove.svg';
import schedule from '@material-symbols/svg-400/outlined/schedule.svg';
import warning from '@material-symbols/svg-400/outlined/warning-fill.svg';

/** Material Symbols, Apache License 2.0: https://fonts.google.com/icons */
const pictures = {
  ok: check,
  stop: error,
  alert: warning,
  hint: lightbulb,
  open: radio_button_unchecked,
  wait: schedule,
  past: history,
  none: remove,
  again: refresh,
  out: open_in_new,
  add,
};

export type IconName = keyof typeof pictures;

/** A picture beside words that say the same; never alone. */
export function Icon({ name }: { readonly name: IconName }) {
  return <span class={`icon ${name}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: pictures[name] }} />;
}
