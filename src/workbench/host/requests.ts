import type { Behaviour } from './behaviour';
import { HostError } from './errors';
import type { Interpreter } from './interpreter';
import type { Fault, RequestHook, RequestRecord } from './types';
import { MessageType, type RequestBody, type RequestMessage, type ResponseBody } from './wire';

/** The flag of a request that waits while a person types into a cell (`delayForCellEdit`). */
const PATIENT = 64;

/** Requests that only hand over results of custom functions: they pass by what waits for those results. */
const RESULTS = new Set(['SetInvocationArrayResults', '_SetOsfControlContainerReadyForCustomFunctions']);

/** Carries out batches one after the other, as they come, and keeps a record of each. */
export class Requests {
  readonly records: RequestRecord[] = [];
  private readonly hooks: RequestHook[] = [];
  private last: Promise<unknown> = Promise.resolve();
  private waiting: (() => void)[] = [];

  constructor(
    private readonly interpreter: Interpreter,
    private readonly excel: { readonly behaviour: Behaviour },
    private readonly around: { readonly begin: () => Promise<void>; readonly end: () => Promise<void> },
  ) {}

  before(hook: RequestHook): () => void {
    this.hooks.push(hook);
    return () => {
      const index = this.hooks.indexOf(hook);
      if (index >= 0) this.hooks.splice(index, 1);
    };
  }

  /** Resolves when every request so far is answered. */
  settled(): Promise<unknown> {
    return this.last;
  }

  /** The text of the response message. */
  answer({ id, flags, message }: RequestMessage, bytesIn: number): Promise<string> {
    const body = typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
    if (body.Actions.some(({ Name }) => RESULTS.has(Name))) return this.handOver(id, body);
    if (this.excel.behaviour.typing) return this.whileTyping(id, body, bytesIn, (flags & PATIENT) !== 0);
    return this.inTurn(() => this.carryOut(id, body, bytesIn));
  }

  private inTurn(work: () => Promise<string>): Promise<string> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** A person types into a cell: a patient request waits until they have done, any other fails at once. */
  private async whileTyping(
    id: number,
    body: RequestBody,
    bytesIn: number,
    patient: boolean,
  ): Promise<string> {
    if (patient) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
      return this.inTurn(() => this.carryOut(id, body, bytesIn));
    }
    const response = failure(new HostError('InvalidOperationInCellEditMode'), 0);
    const text = wrap(id, response);
    this.record(body, bytesIn, text, response);
    return text;
  }

  /** Excel behaves otherwise from now on: whoever waited for the end of typing goes on. */
  behaviourChanged(): void {
    if (this.excel.behaviour.typing) return;
    const { waiting } = this;
    this.waiting = [];
    for (const resume of waiting) resume();
  }

  private record(body: RequestBody, bytesIn: number, text: string, { Error: error }: ResponseBody): void {
    this.records.push({
      number: this.records.length + 1,
      actions: body.Actions.length,
      bytesIn,
      bytesOut: text.length,
      ...(error && { error: error.Code }),
    });
  }

  private async handOver(id: number, body: RequestBody): Promise<string> {
    return wrap(id, await this.interpreter.process(body));
  }

  private async carryOut(id: number, body: RequestBody, bytesIn: number): Promise<string> {
    const number = this.records.length + 1;
    const record: RequestRecord = { number, actions: body.Actions.length, bytesIn, bytesOut: 0 };
    this.records.push(record);
    const { latency, payloadLimit } = this.excel.behaviour;
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    const fault = this.hooks.map((hook) => hook(record)).find((found) => found !== undefined);
    let response: ResponseBody;
    if (bytesIn > payloadLimit) response = failure(new HostError('RequestPayloadSizeLimitExceeded'), 0);
    else response = await this.run(body, fault);
    let text = wrap(id, response);
    if (text.length > payloadLimit) {
      response = failure(new HostError('ResponsePayloadSizeLimitExceeded'), 0);
      text = wrap(id, response);
    }
    const error = response.Error?.Code;
    this.records[number - 1] = { ...record, bytesOut: text.length, ...(error && { error }) };
    return text;
  }

  private async run(body: RequestBody, fault: Fault | undefined): Promise<ResponseBody> {
    const error = fault && new HostError(fault.code, fault.message);
    const index = fault?.after === 'all' ? Infinity : (fault?.after ?? 0);
    await this.around.begin();
    try {
      const response = await this.interpreter.process(body, error && { index, error });
      return error && !response.Error ? failure(error, body.Actions.length - 1) : response;
    } finally {
      await this.around.end();
    }
  }
}

const failure = (error: HostError, index: number): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: error.status,
  },
});

const wrap = (id: number, body: ResponseBody): string =>
  JSON.stringify({ id, type: MessageType.Response, message: { statusCode: 200, headers: {}, body } });
