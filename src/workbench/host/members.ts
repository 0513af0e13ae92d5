/**
 * How a kind of object shows itself on the wire. Each kind has one table of members; a member that is not in its table
 * cannot be reached, and asking for it fails with its name. Names are the wire's: Office.js's with a capital letter.
 */
export interface Members<T> {
  /** The class in Office.js, such as `Range`. */
  readonly type: string;
  /** What `Instantiate` answers, so that the client can find the object again. */
  readonly identity?: (self: T) => Readonly<Record<string, string>>;
  /** Values that can be loaded, and set where they have a `set`. */
  readonly values?: Readonly<Record<string, Property<T>>>;
  /** Navigation properties. */
  readonly objects?: Readonly<Record<string, (self: T) => HostObject | null>>;
  /** Methods; one that answers `null` for an object answers a null object. */
  readonly methods?: Readonly<Record<string, (self: T, ...args: never[]) => unknown>>;
  /** The items of a collection. */
  readonly items?: (self: T) => readonly HostObject[];
  /** `getItem`. */
  readonly item?: (self: T, key: never) => HostObject;
}

export interface Property<T> {
  readonly get: (self: T) => unknown;
  readonly set?: (self: T, value: never) => void;
  /** True where the value depends on formulas: it is read once they have been calculated. */
  readonly calculated?: boolean;
}

/** A value that can only be read. */
export const readOnly = <T>(get: (self: T) => unknown): Property<T> => ({ get });

/** A value that depends on formulas. */
export const calculated = <T>(
  get: (self: T) => unknown,
  set?: (self: T, value: never) => void,
): Property<T> => ({
  get,
  calculated: true,
  ...(set && { set }),
});

/** An object of the host, with the table of what can be reached of it. */
export class HostObject {
  /** The handle under which the client keeps it, once it does. */
  reference: string | null = null;

  constructor(
    readonly members: Members<unknown>,
    readonly self: unknown,
  ) {}

  identity(): Readonly<Record<string, string>> {
    return {
      ...this.members.identity?.(this.self),
      ...(this.reference !== null && { _ReferenceId: this.reference }),
    };
  }
}

/** A kind of object: makes them, and knows its own among arguments. */
export interface Kind<T> {
  (self: T): HostObject;
  /** What an object of this kind stands for; null for anything else. */
  of(value: unknown): T | null;
}

export function kind<T>(members: Members<T>): Kind<T> {
  const table = members as Members<unknown>;
  return Object.assign((self: T) => new HostObject(table, self), {
    of: (value: unknown) =>
      value instanceof HostObject && value.members === table ? (value.self as T) : null,
  });
}
