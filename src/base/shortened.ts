/** A text of at most `most` characters: what is cut off is marked by “…”. */
export const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
