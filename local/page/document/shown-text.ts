/** Text of a run as the paper shows it: soft breaks as line breaks, and a mark for chips that the API cannot name (U+E907). */
export const shownText = (content: string): string => content.replace(/\n$/, '').replaceAll('\u000B', '\n').replaceAll('\uE907', '▣');

/** The way back: what the paper shows as the document writes it. */
export const writtenText = (shown: string): string => shown.replaceAll('\n', '\u000B').replaceAll('▣', '\uE907').replaceAll('\u200B', '');
