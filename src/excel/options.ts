import { inExcel } from './host-trouble';
import { wholeOrNothing, type Ending } from './whole-or-nothing';

const KEY = 'ChannelPlanner.options';

/** What the workbook remembers under our key, or undefined; what another version wrote is for the caller to check. */
export const rememberedOptions = (): Promise<unknown> =>
  inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });

/** Keeps options in the workbook itself, so that they travel with the file. */
export const rememberOptions = (options: Readonly<Record<string, string | number | null>>): Promise<Ending> =>
  wholeOrNothing({
    work: () =>
      inExcel(async (context) => {
        context.workbook.settings.add(KEY, options);
        await context.sync();
      }),
    settle: () => Promise.resolve(false),
  });
