import type { MeetingView } from '../../rpc/contract/meeting-view';
import { Icon, type IconName } from './icon';

/** Who is invited, for which roles, and what each one answered. */
export function MeetingGuests({ meeting: { attendees } }: { readonly meeting: MeetingView }) {
  return (
    <ul class="list">
      {attendees.map(({ person, roles, required, answer }) => (
        <li key={person.email}>
          <p class="between">
            <span>{person.name}</span>
            <span class="muted">{[...roles, ...(required ? [] : ['optional'])].join(' · ')}</span>
          </p>
          <p class={`is ${looks[answer].icon}`}>
            <Icon name={looks[answer].icon} /> {looks[answer].says}
          </p>
        </li>
      ))}
    </ul>
  );
}

const looks: Readonly<Record<MeetingView['attendees'][number]['answer'], { readonly icon: IconName; readonly says: string }>> = {
  accepted: { icon: 'ok', says: 'Comes' },
  tentative: { icon: 'wait', says: 'May come' },
  declined: { icon: 'alert', says: 'Declined' },
  needsAction: { icon: 'open', says: 'Has not answered yet' },
};
