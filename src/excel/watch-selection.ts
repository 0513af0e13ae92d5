import { inExcel } from './host-trouble';

/** Milliseconds: longer than a held arrow key repeats, shorter than a person waits. */
export const QUIET_FOR = 200;

/**
 * Calls back once a person, or another program, has stopped changing the selection or the cells. What the add-in
 * writes itself does not count; before ExcelApi 1.14 nobody can tell whose a change is, and each counts.
 * Resolves with how to stop watching.
 */
export async function watchSelection(changed: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handle = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET_FOR);
    return Promise.resolve();
  };
  const [selection, cells] = await inExcel(async (context) => {
    const { workbook } = context;
    const added = [
      workbook.onSelectionChanged.add(handle),
      workbook.worksheets.onChanged.add((change) =>
        change.triggerSource === 'ThisLocalAddin' ? Promise.resolve() : handle(),
      ),
    ] as const;
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    await Excel.run(selection.context, async (context) => {
      selection.remove();
      cells.remove();
      await context.sync();
    });
  };
}
