/** Percent-encodes what would end a field of a mark or not survive as one line of text. */
export const encodeField = (text: string): string =>
  text.replace(/[%|\p{Cc}]/gu, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);

export const decodeField = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/**
 * The mark of a sheet that another has replaced: its own mark, and the name that it was given. It counts as the sheet of
 * its old mark again where the new sheet is gone.
 */
export const replacedMark = (mark: string, sheetName: string): string =>
  `${mark}|old|${encodeField(sheetName)}`;

/** The mark that a replaced sheet had before; undefined where the mark is not that of a replaced sheet. */
export const markBefore = (mark: string): string | undefined => /^(.+)\|old\|[^|]*$/.exec(mark)?.[1];
