const hues = [214, 262, 338, 16, 150, 188, 40];

const initialsOf = (name: string) =>
  name
    .split(/[\s.@]+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** The hue that a person keeps everywhere: avatar, calendar, guests. */
export const hueOf = (email: string): number =>
  hues[[...email].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % hues.length] ?? 214;

/** A person's initials on their own colour. */
export function Avatar({ name, email, size = 28 }: { readonly name: string; readonly email: string; readonly size?: number }) {
  return (
    <span class="avatar" style={{ '--hue': hueOf(email), width: `${size}px`, height: `${size}px` }} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
