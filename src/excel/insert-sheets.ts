import { isFormula, type SheetDocument } from '../core/sheet/document';
import { batchesOf } from './batches';
import { hostTroubleOf, inExcel, type HostTrouble } from './host-trouble';
import { paint } from './paint';

/** How it ended: the sheets are all there, or none is. */
export interface Insertion {
  /** Names of sheets and tables that stood in the way; nothing was written where there is one. */
  readonly clashes: readonly string[];
  readonly trouble?: HostTrouble;
  /** True where it failed and what had been written could not be removed again. */
  readonly untidy: boolean;
}

/**
 * Adds sheets that belong together, all or none, and shows the first if asked to. Nothing is overwritten: where a name of a sheet
 * or a table is taken, nothing is written. Formulas may refer to any of the sheets.
 */
export const insertSheets = (
  documents: readonly SheetDocument[],
  { show }: { readonly show: boolean } = { show: true },
): Promise<Insertion> =>
  inExcel(
    async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.load('items/name');
      tables.load('items/name');
      await context.sync();
      const taken = new Set([...worksheets.items, ...tables.items].map(({ name }) => name.toLowerCase()));
      const clashes = documents
        .flatMap(({ name, tables: own }) => [...new Set([name, ...own.map((table) => table.name)])])
        .filter((name) => taken.has(name.toLowerCase()));
      if (clashes.length > 0) return { clashes, untidy: false };
      let added: readonly Excel.Worksheet[] | undefined;
      try {
        added = await addEmpty(context, documents);
        await fillAll(context, documents, show);
        return { clashes, untidy: false };
      } catch (error) {
        const trouble = hostTroubleOf(error);
        const removal = added ? removeSheets(added.map(({ id }) => id)) : removeEmpty(documents);
        const untidy = await removal.then(
          () => false,
          () => true,
        );
        return { clashes, trouble, untidy };
      }
    },
    { patient: true },
  );

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
  if (first && show) worksheets.getItem(first.name).activate();
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
