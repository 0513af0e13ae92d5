import { createSheets, type SheetOrder } from '../../src/excel/create-sheets';
import { MOODS } from '../../src/workbench/host/moods';
import { plainDocument } from '../core/sheet/plainDocument';
import { closeOffice, openOffice, type TestOffice } from '../workbench/office';

let office: TestOffice;
afterEach(() => expect(office.host.unsupported).toEqual([]));
afterAll(closeOffice);

/** A sheet whose every other row looks the same. */
const striped = (name: string): SheetOrder => ({
  name: () => name,
  mark: `channel-planner/test|${name}`,
  readAs: 'values',
  renew: () => 'unchanged',
  draw: () => {
    const document = plainDocument(name, [
      [`channel-planner/test|${name}`],
      ...Array.from({ length: 60 }, (_, row) => [`row ${row}`]),
    ]);
    const areas = Array.from({ length: 30 }, (_, stripe) => ({
      row: 2 * stripe + 1,
      column: 0,
      rows: 1,
      columns: 1,
    }));
    return { ...document, styles: [{ areas, style: { bold: true } }] };
  },
});

const stripes = (name: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const fonts = [1, 2, 3].map((row) => sheet.getCell(row, 0).format.font.load('bold'));
    await context.sync();
    return fonts.map(({ bold }) => bold);
  });

test('cells far apart are dressed whatever separates lists in the region, and when that changes while Excel is open', async () => {
  office = await openOffice();
  for (const [index, mood] of [MOODS.ordinary, MOODS.german, MOODS.ordinary].entries()) {
    office.host.behave(mood.behaviour);
    const name = `Striped ${index}`;
    expect((await createSheets([striped(name)])).created.map((made) => made.name)).toEqual([name]);
    expect(await stripes(name)).toEqual([true, false, true]);
  }
});
