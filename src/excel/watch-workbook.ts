import { inExcel } from './host-trouble';

/** Longer than a held arrow key repeats, shorter than a person waits. */
export const QUIET_FOR = 200;

interface Listener {
  /** Called at once when cells have changed, whoever changed them. */
  readonly cellsChanged: () => void;
  /** Called once a person, or another program, has stopped changing the selection or the cells. */
  readonly rested: () => void;
}

/**
 * Watches the selection and the cells of the workbook. A person is not kept busy with what the add-in writes itself: who
 * writes says so. Before ExcelApi 1.14 nobody can tell whose a change is, and each counts. Resolves with how to stop.
 */
export async function watchWorkbook({ cellsChanged, rested }: Listener): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(rested, QUIET_FOR);
    return Promise.resolve();
  };
  const [selection, cells] = await inExcel(
    async (context) => {
      const { workbook } = context;
      const added = [
        workbook.onSelectionChanged.add(wait),
        workbook.worksheets.onChanged.add((change) => {
          cellsChanged();
          return change.triggerSource === 'ThisLocalAddin' ? Promise.resolve() : wait();
        }),
      ] as const;
      await context.sync();
      return added;
    },
    { patient: true },
  );
  return async () => {
    clearTimeout(timer);
    await Excel.run(selection.context, async (context) => {
      selection.remove();
      cells.remove();
      await context.sync();
    });
  };
}
