import { inExcel } from './host-trouble';
import { wholeOrNothing, type Ending } from './whole-or-nothing';

/** Calculates what has changed since the last calculation, in a workbook that calculates by hand. */
export const calculate = (): Promise<Ending> =>
  wholeOrNothing({
    work: () =>
      inExcel(async (context) => {
        context.workbook.application.calculate('Recalculate');
        await context.sync();
      }),
    settle: () => Promise.resolve(false),
  });
