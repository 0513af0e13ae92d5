/**
 * An independent spreadsheet engine, in a process of its own: reads sheets and edits as JSON from standard input, writes
 * every cell's value as JSON, first as opened and then after each edit. Tests compare these with the core's own figures.
 */
import { createRequire } from 'node:module';

// The engine's ES modules import CommonJS by name, which Node refuses; its CommonJS build loads.
const require = createRequire(import.meta.url);
const { LocaleType, LogLevel, Univer } = require('@univerjs/core');
const { FUniver } = require('@univerjs/core/facade');
const { UniverSheetsNodeCorePreset } = require('@univerjs/preset-sheets-node-core');

const TEXT = 1;

const cellData = (content) =>
  typeof content === 'object'
    ? { f: content.formula }
    : { v: content, ...(typeof content === 'string' && { t: TEXT }) };

const rowData = (row) =>
  Object.fromEntries(
    row.flatMap((content, column) => (content === null ? [] : [[column, cellData(content)]])),
  );

function open(sheets) {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: {}, logLevel: LogLevel.SILENT });
  for (const plugin of UniverSheetsNodeCorePreset({}).plugins)
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  const api = FUniver.newAPI(univer);
  const entries = sheets.map(({ name, contents }) => [
    name,
    {
      id: name,
      name,
      rowCount: contents.length + 20,
      columnCount: contents[0].length + 5,
      cellData: Object.fromEntries(contents.map((row, index) => [index, rowData(row)])),
    },
  ]);
  const workbook = api.createWorkbook({
    id: 'workbook',
    name: 'workbook',
    sheetOrder: sheets.map(({ name }) => name),
    styles: {},
    sheets: Object.fromEntries(entries),
  });
  return { workbook, formula: api.getFormula() };
}

async function settled(formula, act) {
  const applied = formula.onCalculationResultApplied();
  act();
  await applied;
}

const input = JSON.parse(await new Response(process.stdin).text());
const { workbook, formula } = open(input.sheets);
const valuesOf = () =>
  Object.fromEntries(
    input.sheets.map(({ name, contents }) => [
      name,
      workbook.getSheetByName(name).getRange(0, 0, contents.length, contents[0].length).getRawValues(),
    ]),
  );

const states = [];
await settled(formula, () => formula.executeCalculation());
states.push(valuesOf());
for (const { sheet, row, column, content } of input.edits) {
  const cell = workbook.getSheetByName(sheet).getRange(row, column);
  await settled(formula, () => (content === null ? cell.clearContent() : cell.setValue(content)));
  states.push(valuesOf());
}
process.stdout.write(JSON.stringify(states), () => process.exit(0));
