import type { Behaviour } from './behaviour';
import type { Book } from './book/book';
import { HostError } from './errors';
import { kind } from './members';
import type { FunctionArgument, FunctionCell, FunctionError, FunctionResult } from './types';
import { type EventEntry, INVOKE, MessageCategory } from './wire';

/** A result on the wire: invocation, success, value or message, and the number of the error. */
type WireResult = readonly [id: number, done: boolean, value: unknown, error?: number];

/** The numbers by which office.js tells errors, in its `_getCustomFunctionResultErrorCodeFromErrorCode`. */
const ERRORS: Readonly<Record<number, FunctionError['error']>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** How much of a message one post may carry, so that the pane's thread gets its breath between two. */
const CALLS_IN_A_MESSAGE = 500;

/** A call that has not been answered. */
interface Call {
  /** Its number, the function, its arguments and its cell, as office.js reads them. */
  readonly message: string;
  readonly resolve: (result: FunctionResult) => void;
}

/**
 * Custom functions in the pane, called as Excel calls them: calls that are made together go out in one message, results
 * come back when office.js hands them over (it gathers them for some 50 ms). Calls wait while the pane loads; those that
 * it had not answered when it was loaded again are made again.
 */
export class CustomFunctions {
  private readonly calls = new Map<number, Call>();
  /** The numbers of the calls that have not been sent. */
  private queue: number[] = [];
  private nextId = 1;
  /** True once the pane has said that its functions can be called. */
  private ready = false;
  private sending = false;
  private idle: (() => void)[] = [];
  /** Answers that have not arrived because functions take their time. */
  private readonly late: WireResult[] = [];

  constructor(
    private readonly excel: { readonly behaviour: Behaviour },
    private readonly post: (entries: readonly EventEntry[]) => void,
    private readonly later: (work: () => void) => void,
  ) {}

  call(id: string, args: readonly FunctionArgument[], address: string): Promise<FunctionResult> {
    const number = this.nextId++;
    return new Promise((resolve) => {
      const message = JSON.stringify([number, id, args.map((value) => this.onWire(value)), address, 0]);
      this.calls.set(number, { message, resolve });
      this.queue.push(number);
      this.sendSoon();
    });
  }

  /** An argument that is left out is null on the wire; a blank cell is what this Excel makes of it. */
  private onWire(value: FunctionArgument): unknown {
    if (value === undefined) return null;
    const { blankCell } = this.excel.behaviour;
    if (!isMatrix(value)) return value ?? blankCell;
    return value.map((row) => row.map((cell) => cell ?? blankCell));
  }

  private sendSoon(): void {
    if (!this.ready || this.sending || this.queue.length === 0) return;
    this.sending = true;
    this.later(() => {
      this.sending = false;
      if (!this.ready) return;
      this.post(this.queue.splice(0, CALLS_IN_A_MESSAGE).map((number) => this.entry(number)));
      this.sendSoon();
    });
  }

  private entry(number: number): EventEntry {
    const message = this.calls.get(number)?.message ?? '';
    return { messageCategory: MessageCategory.CustomFunction, messageType: INVOKE, targetId: '', message };
  }

  /** True while the pane has calls to answer. Calls that wait for the pane to load hold nothing up. */
  get pending(): boolean {
    return this.ready && this.calls.size > 0;
  }

  /** Resolves when the calls that are out have come back. */
  settled(): Promise<void> {
    return this.pending ? new Promise((resolve) => this.idle.push(resolve)) : Promise.resolve();
  }

  /** The pane's functions can be called. */
  markReady(): void {
    this.ready = true;
    this.sendSoon();
  }

  /** The pane is being loaded, for the first time or again: what it has not answered is asked once it is ready. */
  reset(): void {
    this.ready = false;
    this.queue = [...this.calls.keys()];
    this.wake();
  }

  /** Excel behaves otherwise from now on: what the functions had answered may arrive. */
  behaviourChanged(): void {
    this.receive(this.late.splice(0));
  }

  private wake(): void {
    if (this.pending) return;
    const { idle } = this;
    this.idle = [];
    for (const resolve of idle) resolve();
  }

  private receive(results: readonly WireResult[]): void {
    if (this.excel.behaviour.functionsBusy) {
      this.late.push(...results);
      return;
    }
    for (const [id, done, value, error] of results) {
      const call = this.calls.get(id);
      if (!call) continue;
      this.calls.delete(id);
      call.resolve(done ? readValue(value) : problem(ERRORS[error ?? 7] ?? '#VALUE!', value));
    }
    this.wake();
  }

  /** `Microsoft.ExcelServices.CustomFunctions`, through which the pane answers. */
  readonly service = kind<CustomFunctions>({
    type: 'CustomFunctions',
    methods: {
      SetInvocationArrayResults: (self, results: readonly WireResult[]) => self.receive(results),
      /** Results that outgrow a message are cut (1), and results may follow each other faster (2, 4). */
      _GetEnabledFeatures: () => [1, 2, 4],
      _SetOsfControlContainerReadyForCustomFunctions: (self) => self.markReady(),
    },
  })(this);
}

const isMatrix = (value: FunctionArgument): value is Extract<FunctionArgument, readonly unknown[]> =>
  Array.isArray(value);

/** The errors whose sentence Excel shows. */
const SPOKEN: readonly string[] = ['#VALUE!', '#N/A'];

/** An error that a function gave; Excel drops the sentences of most. */
const problem = (error: FunctionError['error'], message: unknown): FunctionError => ({
  error,
  message: SPOKEN.includes(error) && typeof message === 'string' ? message : '',
});

interface WireError {
  readonly type: string;
  readonly basicValue: FunctionError['error'];
  readonly message?: string;
}

const isError = (value: unknown): value is WireError =>
  typeof value === 'object' && value !== null && (value as WireError).type === 'Error';

/** A single value, or a matrix in which cells may be errors. */
function readValue(value: unknown): FunctionResult {
  const cell = (part: unknown): FunctionCell | FunctionError => {
    if (isError(part)) return problem(part.basicValue, part.message);
    if (typeof part === 'object' && part !== null) throw new HostError('InvalidArgument');
    return (part ?? null) as FunctionCell;
  };
  if (isError(value)) return problem(value.basicValue, value.message);
  if (!Array.isArray(value)) return { value: [[cell(value)]] };
  const rows = value as unknown[];
  return { value: rows.map((row) => (Array.isArray(row) ? row.map(cell) : [cell(row)])) };
}

/**
 * Waits for formulas and for the functions in the pane that they call, which may make further formulas due. Functions
 * that take their time are not waited for.
 */
export async function settleAll(book: Book, functions: CustomFunctions): Promise<void> {
  await book.settle();
  while (functions.pending && !book.behaviour.functionsBusy) {
    await functions.settled();
    // Whoever called puts the results into cells first.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await book.settle();
  }
}
