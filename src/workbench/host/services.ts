import { HostError } from './errors';
import { type HostObject, kind } from './members';
import { MessageCategory, type EventEntry } from './wire';

/** The pane's visibility on the wire. */
const VISIBILITY_CHANGED = 65_539;

/** What Office keeps of the add-in beside the workbook: whether its pane is seen, how it starts. */
export class Runtime {
  private visible = true;
  private startState = 'Inactive';
  private readonly listeners: ((visible: boolean) => void)[] = [];

  constructor(private readonly post: (entries: readonly EventEntry[]) => void) {}

  onVisibility(listener: (visible: boolean) => void): void {
    this.listeners.push(listener);
  }

  /** Shows or hides the pane and tells the add-in. */
  setVisible(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    for (const listener of this.listeners) listener(visible);
    const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    this.post([
      { messageCategory: MessageCategory.Event, messageType: VISIBILITY_CHANGED, targetId: '', message },
    ]);
  }

  readonly appRuntime = kind<Runtime>({
    type: 'AppRuntimeService',
    methods: {
      GetAppRuntimeState: (self) => (self.visible ? 'Visible' : 'Background'),
      SetAppRuntimeState: (self, state: string) => {
        if (!['Visible', 'Background', 'Inactive'].includes(state)) throw new HostError('InvalidArgument');
        self.setVisible(state === 'Visible');
      },
      RegisterOnVisibilityChangedEvent: () => undefined,
      UnregisterOnVisibilityChangedEvent: () => undefined,
      _RegisterVisibilityChangedEvent: () => undefined,
      _UnregisterVisibilityChangedEvent: () => undefined,
    },
  })(this);

  readonly persistence = kind<Runtime>({
    type: 'AppRuntimePersistenceService',
    methods: {
      GetAppRuntimeStartState: (self) => self.startState,
      SetAppRuntimeStartState: (self, state: string) => {
        self.startState = state;
      },
    },
  })(this);
}

/** The services of Office that are reached by name. */
export const officeServices = (
  runtime: Runtime,
  customFunctions: HostObject,
): Readonly<Record<string, HostObject>> => ({
  'Microsoft.AppRuntime.AppRuntimePersistenceService': runtime.persistence,
  'Microsoft.AppRuntime.AppRuntimeService': runtime.appRuntime,
  'Microsoft.ExcelServices.CustomFunctions': customFunctions,
  'Microsoft.InternalService.AddinInternalService': kind<null>({
    type: 'AddinInternalService',
    methods: { NotifyActionHandlerReady: () => undefined },
  })(null),
});
