import { FunctionCalls } from './grid/calls';
import { defineFunctions, describeFunctions } from './grid/functions';
import type { Grid } from './grid/grid';
import { createGrid } from './grid/grid';
import type { FunctionsFile } from './grid/metadata';
import { formulaName } from './grid/metadata';
import { FunctionProblems } from './grid/problems';
import { openFile } from './files/open-file';
import type { KeptBook, OpenedFile } from './files/workbook-file';
import { writeXlsx, type WrittenWorkbook } from './files/write-xlsx';
import { createHost } from './host/host';
import { behaviourIn, type MoodName } from './host/moods';
import type { Host } from './host/types';
import type { AddIn } from './page/manifest';
import type { Language } from './words/words';

export interface SessionOptions {
  readonly addIn: AddIn;
  readonly functions: FunctionsFile;
  readonly language: Language;
  readonly dark: boolean;
  readonly mood: MoodName;
}

/** A spreadsheet with the add-in in it: from the choice of a language to the choice of another. */
export interface Session {
  readonly grid: Grid;
  readonly host: Host;
  readonly problems: FunctionProblems;
  /** Reads a file; throws a `FileRefusal` and leaves everything as it is where that cannot be done. */
  read(file: File): Promise<OpenedFile>;
  show(file: OpenedFile): void;
  /** The workbook as an .xlsx file, after every formula has its result. */
  save(): Promise<WrittenWorkbook>;
  /** What is open, to be shown again by another session. */
  keep(): OpenedFile;
  /** Resolves when every formula has its result. */
  settled(): Promise<void>;
  dispose(): void;
}

export function startSession(container: HTMLElement, options: SessionOptions): Session {
  const { addIn, functions, language, dark, mood } = options;
  const { namespace } = addIn.functions;
  const names = functions.functions.map((metadata) => formulaName(namespace, metadata));
  const calls = new FunctionCalls();
  const problems = new FunctionProblems();
  const grid = createGrid(container, {
    language,
    dark,
    functions: defineFunctions(functions, namespace, calls, problems),
    descriptions: describeFunctions(functions, namespace),
  });
  const host = createHost(grid.api, {
    locale: language,
    theme: dark ? 'dark' : 'light',
    ...behaviourIn(mood),
    draw: (on) => grid.draw(on),
  });
  calls.connect(host, grid.calculation);

  /** What the file that is open has and neither grid nor host has a place for. */
  let kept: KeptBook | undefined;
  const settled = (): Promise<void> => calls.settled();

  return {
    grid,
    host,
    problems,
    settled,
    read: (file) => openFile(file, names),
    show(file) {
      grid.open(file.workbook);
      kept = file.kept;
      const { tableStyles = [], unbandedTables = [], veryHidden = [], ...values } = file.book ?? {};
      const book = host.bookExtras();
      Object.assign(book, values);
      for (const [id, style] of tableStyles) book.tableStyles.set(id, style);
      for (const id of unbandedTables) book.unbandedTables.add(id);
      for (const id of veryHidden) book.veryHidden.add(id);
      if (kept?.activeSheet !== undefined) grid.workbook().setActiveSheet(kept.activeSheet);
      for (const [id, extras] of file.extras) {
        const kept = host.sheetExtras(id);
        Object.assign(kept.page, extras.page);
        kept.rowBreaks.push(...extras.rowBreaks);
        kept.columnBreaks.push(...extras.columnBreaks);
        for (const [name, value] of extras.properties) kept.properties.set(name, value);
        kept.protection = extras.protection;
      }
    },
    async save() {
      await settled();
      return writeXlsx({
        workbook: grid.snapshot(),
        spills: grid.spills(),
        names,
        extras: (sheetId) => host.sheetExtras(sheetId),
        book: host.bookExtras(),
        activeSheet: grid.workbook().getActiveSheet().getSheetId(),
        ...(kept && { kept }),
      });
    },
    keep() {
      const workbook = grid.snapshot();
      const extras = new Map(workbook.sheetOrder.map((id) => [id, structuredClone(host.sheetExtras(id))]));
      const book = host.bookExtras();
      const active = grid.workbook().getActiveSheet().getSheetId();
      return {
        workbook,
        extras,
        book: {
          ...(book.structurePassword !== undefined && { structurePassword: book.structurePassword }),
          tableStyles: book.tableStyles,
          unbandedTables: book.unbandedTables,
          veryHidden: book.veryHidden,
        },
        ...(kept && { kept: { ...kept, activeSheet: active } }),
        lost: new Map(),
      };
    },
    dispose() {
      host.dispose();
      grid.dispose();
    },
  };
}
