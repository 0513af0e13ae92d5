import { type ErrorCode, HostError, notModelled } from './errors';
import { HostObject, type Property } from './members';
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type ObjectPath,
  PathType,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** What the interpreter needs of the workbook, and nothing more. */
export interface World {
  readonly root: () => HostObject;
  /** Services by their name, such as `Microsoft.ExcelServices.CustomFunctions`. */
  readonly services: Readonly<Record<string, HostObject>>;
  /** Members that fail in this Excel, and with which code. */
  readonly failing: () => Readonly<Record<string, ErrorCode>>;
  /** Methods whose answer depends on formulas. */
  readonly calculatedMethods: ReadonlySet<string>;
  /** Resolves once every formula has its result. */
  settle(): Promise<void>;
}

/** Runs a batch of office.js: paths to objects, actions on them. It knows nothing of Excel. */
export class Interpreter {
  readonly unsupported: string[] = [];
  private readonly kept = new Map<string, HostObject>();
  private nextReference = 1;
  private batch: Batch | null = null;

  constructor(private readonly world: World) {}

  /** `stopAt` is the action that shall fail instead of being carried out, with its error. */
  async process(
    body: RequestBody,
    stopAt?: { readonly index: number; readonly error: HostError },
  ): Promise<ResponseBody> {
    const batch = new Batch(body, this);
    this.batch = batch;
    const response: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (stopAt?.index === index) throw stopAt.error;
        const value = await this.act(action, batch);
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (thrown) {
        const error =
          thrown instanceof HostError ? thrown : new HostError('GeneralException', defectOf(thrown));
        if (error.code === 'ApiNotFound' && error !== stopAt?.error) this.unsupported.push(error.message);
        response.Error = {
          Code: error.code,
          Message: error.message,
          Location: error.location ?? body.ObjectPaths[action.ObjectPathId]?.Name ?? null,
          ActionIndex: index,
          HttpStatusCode: error.status,
        };
        break;
      }
    }
    return response;
  }

  private async act(action: Action, batch: Batch): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    if (batch.opensMethod(action.ObjectPathId, this.world.calculatedMethods)) await this.world.settle();
    const object = batch.open(action.ObjectPathId);
    // What is done to a null object is ignored, and so is all that follows from it.
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object.identity();
      case ActionType.Query:
        return this.query(object, action.QueryInfo ?? {});
      case ActionType.SetProperty:
        return this.set(object, action.Name, batch.args(action.ArgumentInfo)[0]);
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      case ActionType.Method:
        return this.run(object, action.Name, batch.args(action.ArgumentInfo));
      default:
        throw this.missing(`ActionType ${action.ActionType}`);
    }
  }

  private run(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') return this.keep(object);
    if (name === '_RemoveReference') return void this.kept.delete(String(args[0]));
    const answer = this.call(object, name, args);
    return answer instanceof HostObject ? answer.identity() : answer;
  }

  private keep(object: HostObject): null {
    if (object.reference === null) {
      object.reference = String(this.nextReference++);
      this.kept.set(object.reference, object);
    }
    return null;
  }

  /** The objects that the client holds on to, and those of the request that is under way. */
  *objects(): Iterable<HostObject> {
    yield* this.kept.values();
    for (const object of this.batch?.objects() ?? []) if (object.reference === null) yield object;
  }

  // ---- reaching members, always through the object's table ----

  resolve(path: ObjectPath | undefined, batch: Batch): HostObject | null {
    if (!path) throw new HostError('InvalidObjectPath');
    const parent = path.ParentObjectPathId ? batch.open(path.ParentObjectPathId) : undefined;
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.world.root();
      case PathType.NewObject: {
        const service = this.world.services[path.Name];
        if (!service) throw this.missing(`new ${path.Name}`);
        return service;
      }
      case PathType.ReferenceId: {
        const kept = this.kept.get(path.Name);
        if (!kept) throw new HostError('InvalidObjectPath');
        return kept;
      }
      case PathType.Null:
        return null;
    }
    if (!parent) throw new HostError('InvalidObjectPath');
    const args = batch.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.Property: {
        const { objects = {} } = parent.members;
        const open = own(objects, path.Name);
        if (!open) throw this.missing(memberName(parent, path.Name));
        return this.reach(memberName(parent, path.Name), () => open(parent.self));
      }
      case PathType.Method:
        return this.call(parent, path.Name, args) as HostObject | null;
      case PathType.Indexer: {
        const { item } = parent.members;
        if (!item) throw this.missing(memberName(parent, 'GetItem'));
        return located(memberName(parent, 'GetItem'), () => item(parent.self, args[0] as never));
      }
      default:
        throw new HostError('InvalidObjectPath');
    }
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const { methods = {} } = object.members;
    const method = own(methods, name);
    if (!method) throw this.missing(`${memberName(object, name)}()`);
    return this.reach(memberName(object, name), () => method(object.self, ...(args as never[])));
  }

  private set(object: HostObject, wireName: string, value: unknown): void {
    const found = this.property(object, wireName);
    const name = memberName(object, wireName);
    if (!found) throw this.missing(`${name} =`);
    const { set } = found.property;
    if (!set) throw this.missing(`${name} =`);
    this.reach(name, () => set(object.self, value as never));
  }

  /** `load` names properties as JavaScript does; only the first letter differs. */
  private property(object: HostObject, name: string): { name: string; property: Property<unknown> } | null {
    const { values = {} } = object.members;
    const wireName = capital(name);
    const property = own(values, wireName);
    return property ? { name: wireName, property } : null;
  }

  /** Does what a member does, unless it fails in this Excel; the error names the member. */
  private reach<T>(member: string, work: () => T): T {
    const failing = this.world.failing();
    return located(member, () => {
      if (Object.hasOwn(failing, member)) throw new HostError(failing[member] as ErrorCode);
      return work();
    });
  }

  private missing(member: string): HostError {
    const error = notModelled(member);
    error.location = member;
    return error;
  }

  // ---- load ----

  private query(object: HostObject, query: QueryInfo): Promise<unknown> {
    const select = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
    const paths = select.map((path) => path.split(/[/.]/));
    return this.load(object, paths.length > 0 ? paths : [['*']], query);
  }

  private async load(object: HostObject, paths: readonly string[][], page: QueryInfo): Promise<unknown> {
    const members = object.members;
    const result: Record<string, unknown> = { ...object.identity() };
    const ofItems: string[][] = [];
    const ofObjects = new Map<string, string[][]>();
    for (const path of paths) {
      const [head = '', ...rest] = path;
      if (head === '*' || head === '$all') {
        if (members.items) ofItems.push(path);
        else
          for (const name of Object.keys(members.values ?? {})) result[name] = await this.value(object, name);
      } else if (/^isNull(Object)?$/i.test(head)) continue;
      else if (rest.length === 0 && this.property(object, head))
        result[capital(head)] = await this.value(object, head);
      else if (members.items && head === 'items') ofItems.push(rest);
      else if (own(members.objects ?? {}, capital(head)))
        ofObjects.set(head, [...(ofObjects.get(head) ?? []), rest.length > 0 ? rest : ['*']]);
      else if (members.items) ofItems.push(path);
      else throw this.missing(memberName(object, head));
    }
    for (const [name, inner] of ofObjects) {
      const child = own(members.objects ?? {}, capital(name))?.(object.self) ?? null;
      result[capital(name)] = child && (await this.load(child, inner, {}));
    }
    if (members.items && ofItems.length > 0) {
      const skip = page.Skip ?? 0;
      const items = members.items(object.self).slice(skip, page.Top ? skip + page.Top : undefined);
      const inner = ofItems.filter((path) => path.length > 0);
      const loaded: unknown[] = [];
      for (const [index, item] of items.entries()) {
        const values = (await this.load(item, inner.length > 0 ? inner : [], {})) as object;
        loaded.push({ ...values, _Index: index + skip });
      }
      result['_Items'] = loaded;
    }
    return result;
  }

  private async value(object: HostObject, name: string): Promise<unknown> {
    const found = this.property(object, name);
    if (!found) throw this.missing(memberName(object, name));
    if (found.property.calculated) await this.world.settle();
    return located(memberName(object, name), () => found.property.get(object.self));
  }
}

/** The objects of one batch: a path is resolved once, when it is first needed. */
class Batch {
  private readonly opened = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly interpreter: Interpreter,
  ) {}

  open(id: number): HostObject | null {
    const known = this.opened.get(id);
    if (known !== undefined) return known;
    const object = this.interpreter.resolve(this.body.ObjectPaths[id], this);
    this.opened.set(id, object);
    return object;
  }

  *objects(): Iterable<HostObject> {
    for (const object of this.opened.values()) if (object) yield object;
  }

  /** True where one of these methods has to be called to open a path. */
  opensMethod(id: number, names: ReadonlySet<string>): boolean {
    const path = this.opened.has(id) ? undefined : this.body.ObjectPaths[id];
    if (!path) return false;
    if (path.ObjectPathType === PathType.Method && names.has(path.Name)) return true;
    return path.ParentObjectPathId ? this.opensMethod(path.ParentObjectPathId, names) : false;
  }

  /** Arguments, with the objects among them resolved. */
  args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    const fill = (value: unknown, reference: unknown): unknown => {
      if (typeof reference === 'number' && reference !== 0) return this.open(reference);
      if (!Array.isArray(value)) return this.withObjects(value);
      if (!Array.isArray(reference)) return value;
      return value.map((part, index) => fill(part, reference[index]));
    };
    return (info?.Arguments ?? []).map((value, index) => fill(value, references[index]));
  }

  /** An argument whose properties, at any depth, may stand for objects: `{ list: { source: range } }`. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const { _ObjectPathId: path } = value as { readonly _ObjectPathId?: number };
    if (path !== undefined) return this.open(path);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.withObjects(part)]));
  }
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `Range.getCell`, as Office.js writes it. */
const memberName = (object: HostObject, name: string): string =>
  `${object.members.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;

const own = <V>(table: Readonly<Record<string, V>>, name: string): V | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** Names the member in an error that comes out of it. */
function located<T>(member: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) error.location ??= member;
    throw error;
  }
}

const defectOf = (thrown: unknown): string =>
  `The emulated host failed: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`;
