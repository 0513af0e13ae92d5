import type { Note } from './cell-in';
import type { FilePackage } from './package';
import { readText } from './shared-strings';
import { childOf, childrenOf, encodeText, escapeXml, parseXml, tag } from './xml';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The notes of a sheet by the address of their cell. */
export function readNotes(parts: FilePackage, sheetPath: string): Map<string, Note> {
  const notes = new Map<string, Note>();
  for (const { type, target } of parts.relations(sheetPath).values()) {
    const bytes = type === 'comments' ? parts.read(target) : undefined;
    if (!bytes) continue;
    const comments = parseXml(bytes);
    const authors = childrenOf(childOf(comments, 'authors'), 'author').map(({ text }) => text);
    for (const comment of childrenOf(childOf(comments, 'commentList'), 'comment')) {
      const { text, runs } = readText(childOf(comment, 'text'));
      const author = authors[Number(comment.attributes['authorId'])] ?? '';
      notes.set(comment.attributes['ref'] ?? '', {
        text,
        // The note that stands in for a thread names the thread as its author.
        author: author.startsWith('tc=') ? '' : author,
        ...(runs !== undefined && { runs }),
      });
    }
  }
  return notes;
}

/** A note at its cell; rows and columns from 0. */
export interface PlacedNote {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly note: Note;
}

/** `comments.xml`. */
export function writeComments(notes: readonly PlacedNote[]): string {
  const authors = [...new Set(notes.map(({ note }) => note.author))];
  const list = notes.map(({ address, note: { text, author, runs } }) =>
    tag(
      'comment',
      { ref: address, authorId: authors.indexOf(author) },
      tag('text', {}, runs ?? tag('t', { 'xml:space': 'preserve' }, escapeXml(encodeText(text)))),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag(
    'comments',
    { xmlns: SPREADSHEET },
    tag('authors', {}, authors.map((author) => `<author>${escapeXml(author)}</author>`).join('')) +
      tag('commentList', {}, list.join('')),
  )}`;
}

/** The boxes in which Excel shows the notes: an older drawing, whose shapes are numbered by the sheet. */
export function writeNoteBoxes(notes: readonly PlacedNote[], sheet: number): string {
  const shapes = notes.map(({ row, column }, i) => {
    const anchor = [column + 1, 15, row, 2, column + 3, 15, row + 4, 4].join(', ');
    return `<v:shape id="_x0000_s${1024 * sheet + i + 1}" type="#_x0000_t202" style="position:absolute;margin-left:59pt;margin-top:1.5pt;width:108pt;height:59pt;z-index:${i + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}
