import { isFormula, type SheetDocument } from '../core/sheet/document';
import { batchesOf } from './batches';
import { inExcel } from './host-trouble';
import { paint } from './paint';
import { wholeOrNothing, type Ending } from './whole-or-nothing';

/** How it ended: the sheets are all there, or none is. */
export interface Insertion extends Ending {
  /** Names of sheets and tables that stood in the way; nothing was written where there is one. */
  readonly clashes: readonly string[];
}

/**
 * Adds sheets that belong together, all or none, and shows the first if asked to. Nothing is overwritten: where a name of a
 * sheet or a table is taken, nothing is written. Formulas may refer to any of the sheets.
 */
export async function insertSheets(
  documents: readonly SheetDocument[],
  { show }: { readonly show: boolean } = { show: true },
): Promise<Insertion> {
  let clashes: readonly string[] = [];
  let added: readonly Excel.Worksheet[] | undefined;
  let isBegun = false;
  const ending = await wholeOrNothing({
    paints: true,
    work: () =>
      inExcel(
        async (context) => {
          [added, isBegun] = [undefined, false];
          clashes = await clashesOf(context, documents);
          if (clashes.length > 0) return;
          isBegun = true;
          added = await addEmpty(context, documents);
          await fillAll(context, documents, show);
        },
        { patient: true },
      ),
    settle: async () => {
      if (added) await removeSheets(added.map(({ id }) => id));
      else if (isBegun) await removeEmpty(documents);
      return false;
    },
  });
  return { clashes, ...ending };
}

/** The names that the documents' sheets and tables have in common with those of the workbook. */
async function clashesOf(
  context: Excel.RequestContext,
  documents: readonly SheetDocument[],
): Promise<string[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  await context.sync();
  const taken = new Set([...worksheets.items, ...tables.items].map(({ name }) => name.toLowerCase()));
  return documents
    .flatMap(({ name, tables: own }) => [...new Set([name, ...own.map((table) => table.name)])])
    .filter((name) => taken.has(name.toLowerCase()));
}

/** The sheets, empty, with their ids. */
async function addEmpty(
  context: Excel.RequestContext,
  documents: readonly SheetDocument[],
): Promise<Excel.Worksheet[]> {
  const added = documents.map(({ name }) => context.workbook.worksheets.add(name).load('id'));
  await context.sync();
  return added;
}

async function fillAll(
  context: Excel.RequestContext,
  documents: readonly SheetDocument[],
  show: boolean,
): Promise<void> {
  const { application, worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  // A formula is refused where what it refers to is not there yet, so sheets without formulas come first.
  const hasFormulas = ({ contents }: SheetDocument) =>
    contents.some((row) => row.some((c) => c !== null && isFormula(c)));
  const inOrder = [...documents].sort((a, b) => Number(hasFormulas(a)) - Number(hasFormulas(b)));
  for await (const batch of batchesOf(inOrder)) {
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    for (const document of batch) paint(worksheets.getItem(document.name), document);
    // One request for each 4 MB of documents, not for each document.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  const [first] = documents;
  // Desktop Excel takes a sheet whose rows are frozen for the active one (office-js #3148).
  (first && show ? worksheets.getItem(first.name) : active).activate();
  await context.sync();
}

const removeSheets = (ids: readonly string[]): Promise<void> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    for (const sheet of worksheets.items) if (ids.includes(sheet.id)) sheet.delete();
    await context.sync();
  });

/**
 * Where adding failed halfway, nobody knows whose a sheet of the name is: another pane may have been quicker. What is
 * empty goes; what has contents is someone's.
 */
const removeEmpty = (documents: readonly SheetDocument[]): Promise<void> =>
  inExcel(async (context) => {
    const sheets = documents.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
    const contents = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
    await context.sync();
    sheets.forEach((sheet, at) => {
      if (!sheet.isNullObject && contents[at]?.isNullObject) sheet.delete();
    });
    await context.sync();
  });
