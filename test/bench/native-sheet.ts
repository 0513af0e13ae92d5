import { createRequire } from 'node:module';
import type * as Core from '@univerjs/core';
import type * as Facade from '@univerjs/core/facade';
import type * as NodeCore from '@univerjs/preset-sheets-node-core';

const load = createRequire(`${process.cwd()}/package.json`);

type Cell = string | number | boolean | null;

/**
 * The workbench's calculation engine without a page: puts rows in a sheet, a native formula beside each, and says how
 * many milliseconds the engine took to calculate them.
 */
export async function openNativeSheet(): Promise<{
  calculate(rows: Cell[][], formula: (row: number) => string): Promise<number>;
}> {
  const { Univer, LocaleType, LogLevel } = load('@univerjs/core') as typeof Core;
  const { FUniver } = load('@univerjs/core/facade') as typeof Facade;
  const { UniverSheetsNodeCorePreset } = load('@univerjs/preset-sheets-node-core') as typeof NodeCore;
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.SILENT });
  for (const plugin of UniverSheetsNodeCorePreset().plugins)
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  const api = FUniver.newAPI(univer);
  let opened = 0;
  return {
    async calculate(rows, formula) {
      const id = `bench-${++opened}`;
      const width = rows[0]?.length ?? 0;
      const cellData = rows.map((row, r) =>
        Object.fromEntries([
          ...row.map((v, c) => [c, typeof v === 'boolean' ? { v: v ? 1 : 0, t: 3 } : { v }]),
          [width, { f: formula(r + 1) }],
        ]),
      );
      const start = performance.now();
      api.createWorkbook({
        id,
        sheetOrder: ['s'],
        sheets: { s: { id: 's', name: 'S', rowCount: rows.length + 1, columnCount: width + 2, cellData } },
      } as never);
      await api.getFormula().onCalculationResultApplied();
      const taken = performance.now() - start;
      const last = api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .getRange(rows.length - 1, width)
        .getRawValue();
      if (last === null || last === undefined) throw new Error('The engine has not calculated the last row.');
      api.disposeUnit(id);
      return taken;
    },
  };
}
