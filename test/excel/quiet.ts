import { QUIET_FOR } from '../../src/excel/watch-workbook';

const { setTimeout: start, clearTimeout: stop } = globalThis;

afterEach(() => {
  Object.assign(globalThis, { setTimeout: start, clearTimeout: stop });
});

/**
 * Stops the clock of `watchWorkbook` until the test ends: the pause after a change passes when the test says so,
 * neither sooner on a slow machine nor later on a fast one. No mock functions: Testing Library takes those for a clock
 * that it has to wind itself.
 */
export function holdPauses(): { readonly pass: () => void } {
  const held = new Map<object, () => void>();
  const setTimeout = (work: () => void, delay?: number): object => {
    if (delay !== QUIET_FOR) return start(work, delay) as unknown as object;
    const timer = {};
    held.set(timer, work);
    return timer;
  };
  const clearTimeout = (timer: object): void => {
    if (!held.delete(timer)) stop(timer as unknown as number);
  };
  Object.assign(globalThis, { setTimeout, clearTimeout });
  return {
    pass() {
      const due = [...held.values()];
      held.clear();
      for (const work of due) work();
    },
  };
}
