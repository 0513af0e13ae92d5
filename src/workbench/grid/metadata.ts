/** The part of `functions.json` (and its localised twins) that the grid needs; the file is the only list of functions. */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  /** True where error cells are handed to the functions; else a call with an error gives that error. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  /** What the add-in associates its code with, such as `SOFTSCORE`. */
  readonly id: string;
  /** What a person types after the namespace. */
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  /** `matrix` where the function takes a range; a single value is then handed over as a 1 × 1 matrix. */
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** The name in a formula, as the manifest's namespace makes it: `CHANNEL.SOFTSCORE`. */
export function formulaName(namespace: string, metadata: FunctionMetadata): string {
  return `${namespace}.${metadata.name}`.toUpperCase();
}
