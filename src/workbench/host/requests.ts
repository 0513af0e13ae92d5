import { HostError } from './errors';
import type { Interpreter } from './interpreter';
import type { Fault, RequestHook, RequestRecord } from './types';
import { MessageType, type RequestBody, type RequestMessage, type ResponseBody } from './wire';

/** Excel on the web takes and gives no more than 5 MB at a time. */
const LIMIT = 5 * 1024 * 1024;

/** Requests that only hand over results of custom functions: they pass by what waits for those results. */
const RESULTS = new Set(['SetInvocationArrayResults', '_SetOsfControlContainerReadyForCustomFunctions']);

/** Carries out batches one after the other, as they come, and keeps a record of each. */
export class Requests {
  readonly records: RequestRecord[] = [];
  private readonly hooks: RequestHook[] = [];
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly interpreter: Interpreter,
    private readonly latency: number,
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
  answer({ id, message }: RequestMessage, bytesIn: number): Promise<string> {
    const body = typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
    if (body.Actions.some(({ Name }) => RESULTS.has(Name))) return this.handOver(id, body);
    const turn = this.last.then(() => this.carryOut(id, body, bytesIn));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async handOver(id: number, body: RequestBody): Promise<string> {
    return wrap(id, await this.interpreter.process(body));
  }

  private async carryOut(id: number, body: RequestBody, bytesIn: number): Promise<string> {
    const number = this.records.length + 1;
    const record: RequestRecord = { number, actions: body.Actions.length, bytesIn, bytesOut: 0 };
    this.records.push(record);
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    const fault = this.hooks.map((hook) => hook(record)).find((found) => found !== undefined);
    let response: ResponseBody;
    if (bytesIn > LIMIT) response = failure(new HostError('RequestPayloadSizeLimitExceeded'), 0);
    else response = await this.run(body, fault);
    let text = wrap(id, response);
    if (text.length > LIMIT) {
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
