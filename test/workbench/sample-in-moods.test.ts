import { sampleWorkbook } from '../../src/core/sample/sampleWorkbook';
import { insertSheets } from '../../src/excel/insert-sheets';
import { MOODS } from '../../src/workbench/host/moods';
import type { Behaviour } from '../../src/workbench/host/behaviour';
import { closeOffice } from './office';
import { openPlanner } from './planner';

afterAll(closeOffice);

/** What every sheet of the sample shows once its functions have answered, in an Excel that behaves so. */
async function sampleValues(behaviour: Partial<Behaviour>): Promise<Record<string, unknown[][]>> {
  const { host } = await openPlanner(behaviour);
  await insertSheets(sampleWorkbook('en-US'));
  await host.settled();
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRange().load('values'));
    await context.sync();
    return Object.fromEntries(sheets.items.map(({ name }, index) => [name, used[index]?.values ?? []]));
  });
}

test('the sample shows the same numbers whether blank cells reach functions as zeros or as blanks', async () => {
  const onTheWeb = await sampleValues({ blankCell: null });
  const onTheDesktop = await sampleValues(MOODS.desktop.behaviour);
  const scores = (onTheWeb['Accounts'] ?? []).flat().filter((cell) => typeof cell === 'number');
  expect(scores.length).toBeGreaterThan(400);
  expect(onTheDesktop).toEqual(onTheWeb);
});
