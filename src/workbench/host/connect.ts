import { MessageType, type EventEntry, type RequestMessage } from './wire';
import type { HostTheme } from './types';

/** What office.js finds in its window. */
export interface Surroundings {
  readonly locale: string;
  readonly theme: HostTheme;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly documentName: () => string;
  /** `Office.context.document.settings`. */
  readonly documentSettings: Map<string, string>;
  /** Answers a batch; the text is the response message, ready to be handed over. */
  readonly answer: (request: RequestMessage, bytes: number) => Promise<string>;
  /** Told of a call of the common API that the host does not model. */
  readonly refuse: (what: string) => void;
}

/** The pane, once office.js runs in it. */
export interface Connection {
  post(entries: readonly EventEntry[]): void;
  close(): void;
  /** True where office.js runs in the window already, connected to an earlier host. */
  readonly resumed: boolean;
}

/** What the host puts into the pane's window, and what office.js puts there. */
interface OfficeWindow {
  external: unknown;
  _richApiNativeBridge?: Bridge;
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by office.js. */
  onMessageFromHost(text: string): void;
  /** The host that answers now: office.js takes its bridge once, tests change the host under it. */
  surroundings: Surroundings | null;
}

/** Flags of the host info: the pane shares its runtime (1) with custom functions (2). */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;
/** `DocumentMode.ReadWrite`, the pane's kind, the status that says all is well. */
const READ_WRITE = 2;
const TASK_PANE = 1;
const SUCCESS = 0;
/** `ooeInternalError`: what a common API that is not modelled answers. */
const NOT_MODELLED = 5001;

/** office.js takes colours of the theme as numbers. */
const colorNumber = (hex: string): number => Number.parseInt(hex.slice(1), 16);

/**
 * Makes a window look like one in which Excel on Windows shows a pane: `external`, with which office.js starts, and the
 * bridge over which every batch travels. Must be done before office.js loads.
 */
export function connect(pane: Window, surroundings: Surroundings): Connection {
  const target = pane as unknown as OfficeWindow;
  const resumed = target._richApiNativeBridge !== undefined;
  const bridge = target._richApiNativeBridge ?? install(target);
  bridge.surroundings = surroundings;
  const isOpen = (): boolean => bridge.surroundings === surroundings;
  return {
    resumed,
    post(entries) {
      if (!isOpen() || entries.length === 0) return;
      bridge.onMessageFromHost(JSON.stringify({ type: MessageType.Event, message: { entries } }));
    },
    close() {
      if (isOpen()) bridge.surroundings = null;
    },
  };
}

function install(target: OfficeWindow): Bridge {
  const bridge: Bridge = {
    surroundings: null,
    sendMessageToHost(text) {
      enforceRequirementSets(target);
      const { surroundings } = bridge;
      if (!surroundings) return;
      const request = JSON.parse(text) as RequestMessage;
      void surroundings.answer(request, text.length).then((response) => {
        if (bridge.surroundings === surroundings) bridge.onMessageFromHost(response);
      });
    },
    onMessageFromHost: () => undefined,
  };
  const external = externalOf(bridge, () => enforceRequirementSets(target));
  Object.defineProperty(target, 'external', { value: external, configurable: true, writable: true });
  target._richApiNativeBridge = bridge;
  return bridge;
}

const current = ({ surroundings }: Bridge): Surroundings => {
  if (!surroundings) throw new Error('The pane is not connected to a host.');
  return surroundings;
};

/** The shipped client leaves it to Excel to refuse what a version does not have; here the client does it itself. */
function enforceRequirementSets({ OfficeExtension }: OfficeWindow): void {
  if (OfficeExtension) OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

function externalOf(bridge: Bridge, started: () => void): object {
  const context = contextOf(bridge);
  const refuse = (what: string, callback: (status: number) => void): void => {
    current(bridge).refuse(what);
    queueMicrotask(() => callback(NOT_MODELLED));
  };
  return {
    GetHostInfo: () =>
      `Excel$Win32$16.01$${current(bridge).locale}$telemetry$$disableLogging$${SHARED_RUNTIME_WITH_FUNCTIONS}`,
    GetContext: () => {
      started();
      return context;
    },
    GetLoggingAllowed: () => false,
    Execute: (id: number, _params: unknown, callback: (status: number) => void) =>
      refuse(`Office common API ${id}`, callback),
    // Events come over the bridge, whether they are asked for here or not.
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: (status: number) => void) =>
      queueMicrotask(() => callback(SUCCESS)),
    UnregisterEvent: (_id: number, _target: string, callback: (status: number) => void) =>
      queueMicrotask(() => callback(SUCCESS)),
  };
}

function contextOf(bridge: Bridge): object {
  const locale = (): string => current(bridge).locale;
  return {
    GetActivationMode: () => READ_WRITE,
    GetAppCapabilities: () => 0,
    GetAppDataLocale: locale,
    GetAppType: () => TASK_PANE,
    GetAppUILocale: locale,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetCommerceAllowed: () => false,
    GetControlIntegrationLevel: () => 1,
    GetCorrelationId: () => '',
    GetDocUrl: () => current(bridge).documentName(),
    GetHostFullVersion: () => '16.0.17928.20000',
    GetInitialDisplayMode: () => 2,
    GetInstanceId: () => 'workbench',
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(current(bridge).theme).map(([name, hex]) => [name, colorNumber(hex)]),
        ),
      ),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of current(bridge).documentSettings) {
          keys.push(key);
          values.push(value);
        }
      },
      WriteAsync(keys: readonly string[], values: readonly string[], done: (status: number) => void) {
        const { documentSettings } = current(bridge);
        documentSettings.clear();
        keys.forEach((key, index) => documentSettings.set(key, values[index] ?? ''));
        queueMicrotask(() => done(SUCCESS));
      },
    }),
    GetSolutionRef: () => 'workbench',
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(current(bridge).requirementSets),
    GetTouchEnabled: () => false,
  };
}
