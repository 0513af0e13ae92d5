import type { FunctionArgument, FunctionResult, Host } from '../host/types';
import { merged, type CellPlace, type SheetArea } from './places';

/** How many calls reach the pane in one go: it runs them without a break, on the same thread as the grid. */
const CALLS_AT_ONCE = 200;

/** What the calls need of the calculation around them. */
export interface Calculation {
  /** Calculates the formulas in these areas, and what depends on them, again. */
  recalculate(areas: readonly SheetArea[]): void;
  /** Resolves when no calculation runs and its results stand in the cells. */
  idle(): Promise<void>;
}

type FunctionHost = Pick<Host, 'callFunction'>;

interface Question {
  readonly key: string;
  readonly id: string;
  readonly args: readonly FunctionArgument[];
  readonly address: string;
}

/**
 * The calls from the grid's formulas to the add-in's functions.
 *
 * The grid's calculation awaits an asynchronous formula before it begins the next one, and the client library takes
 * up to half a second to hand results back: one after the other, 10,000 formulas would take an hour. So a formula
 * never waits. It asks; what is not known yet is asked of the pane, many questions at a time; and when all are
 * answered, the cells that asked are calculated again and find their answers here. A chain of functions takes one
 * round a link. Excel does much the same, and shows `#BUSY!` meanwhile.
 */
export class FunctionCalls {
  /** By question; null where it has been asked and not answered yet. Forgotten once every cell has its answer. */
  private readonly answers = new Map<string, FunctionResult | null>();
  private readonly queue: Question[] = [];
  private waiting: CellPlace[] = [];
  private running: Promise<void> | null = null;
  private link: { host: FunctionHost; calculation: Calculation } | null = null;

  /** Begins to answer: what was asked before and what will be. */
  connect(host: FunctionHost, calculation: Calculation): void {
    this.link = { host, calculation };
    this.start();
  }

  /**
   * The answer, or undefined where it is not known yet: the cell will be calculated again.
   * `argsKey` is the same for equal arguments and for no others.
   */
  ask(
    id: string,
    args: readonly FunctionArgument[],
    argsKey: string,
    cell: CellPlace,
    address: string,
  ): FunctionResult | undefined {
    const key = `${id}(${argsKey})`;
    const answer = this.answers.get(key);
    if (answer) return answer;
    if (answer === undefined) {
      this.answers.set(key, null);
      this.queue.push({ key, id, args, address });
    }
    this.waiting.push(cell);
    this.start();
    return undefined;
  }

  /** Resolves when every formula has its answer and every cell shows it. */
  async settled(): Promise<void> {
    do {
      await this.link?.calculation.idle();
      await this.running;
    } while (this.waiting.length > 0);
  }

  private start(): void {
    if (this.running || !this.link || this.waiting.length === 0) return;
    const { host, calculation } = this.link;
    this.running = this.answerAll(host, calculation).finally(() => {
      this.running = null;
      this.start();
    });
  }

  private async answerAll(host: FunctionHost, calculation: Calculation): Promise<void> {
    while (this.waiting.length > 0) {
      await calculation.idle();
      await this.answer(host, this.queue.splice(0));
      if (this.queue.length > 0) continue;
      const cells = this.waiting;
      this.waiting = [];
      calculation.recalculate(merged(cells));
      await calculation.idle();
    }
    this.answers.clear();
  }

  private async answer(host: FunctionHost, questions: readonly Question[]): Promise<void> {
    const answered: Promise<unknown>[] = [];
    for (let from = 0; from < questions.length; from += CALLS_AT_ONCE) {
      for (const { key, id, args, address } of questions.slice(from, from + CALLS_AT_ONCE)) {
        answered.push(host.callFunction(id, args, address).then((result) => this.answers.set(key, result)));
      }
      await new Promise((resume) => setTimeout(resume));
    }
    await Promise.all(answered);
  }
}
