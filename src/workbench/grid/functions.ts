import type { BaseValueObject, IFunctionInfo } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type {
  ArgumentCell,
  FunctionArgument,
  FunctionCell,
  FunctionError,
  FunctionResult,
} from '../host/types';
import type { FunctionCalls } from './calls';
import type { FunctionMetadata, FunctionsFile } from './metadata';
import { formulaName } from './metadata';
import type { CellPlace } from './places';
import { columnLetters } from './places';
import type { FunctionProblems } from './problems';

/** What the formula engine takes for one function: its class and its name. */
export type FunctionEntry = [new (name: string) => BaseFunction, string];

/** Every function of the file as the formula engine knows functions; their calls go to the pane. */
export function defineFunctions(
  file: FunctionsFile,
  namespace: string,
  calls: FunctionCalls,
  problems: FunctionProblems,
): FunctionEntry[] {
  return file.functions.map((metadata) => {
    const name = formulaName(namespace, metadata);
    const acceptsErrors = file.allowErrorForDataTypeAny === true;
    return [functionClass(metadata, name, acceptsErrors, calls, problems), name];
  });
}

/** What completion and argument help show; a localised file has the same functions with translated descriptions. */
export function describeFunctions(file: FunctionsFile, namespace: string): IFunctionInfo[] {
  return file.functions.map((metadata) => ({
    functionName: formulaName(namespace, metadata),
    functionType: FunctionType.User,
    description: metadata.description ?? '',
    abstract: metadata.description ?? '',
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}

function functionClass(
  metadata: FunctionMetadata,
  name: string,
  acceptsErrors: boolean,
  calls: FunctionCalls,
  problems: FunctionProblems,
): FunctionEntry[0] {
  const { parameters } = metadata;
  /** What each cell was answered last: shown until the new answer comes, so that a column doesn't flicker. */
  const shown = new Map<string, FunctionResult>();

  return class extends BaseFunction {
    override minParams = parameters.filter((parameter) => !parameter.optional).length;
    override maxParams = parameters.some((parameter) => parameter.repeating) ? 255 : parameters.length;

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const cell: CellPlace = {
        workbook: this.unitId ?? '',
        sheet: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
      };
      const args: FunctionArgument[] = [];
      const keys: string[] = [];
      for (let i = 0; i < Math.max(values.length, parameters.length); i++) {
        const read = readArgument(values[i], parameters[i]?.dimensionality === 'matrix');
        if (read.error && !acceptsErrors) return read.error; // an error that goes in comes out
        args.push(read.argument);
        keys.push(read.key);
      }
      const place = `${cell.workbook} ${cell.sheet} ${cell.row} ${cell.column}`;
      const address = `${columnLetters(cell.column)}${cell.row + 1}`;
      const answer = calls.ask(metadata.id, args, keys.join(), cell, address);
      if (answer) shown.set(place, answer);
      const result = answer ?? shown.get(place);
      if (!result) return ErrorValueObject.create(ErrorType.CONNECT);
      problems.note(cell, name, result);
      return toValue(result);
    }
  };
}

interface ReadArgument {
  readonly argument: FunctionArgument;
  readonly key: string;
  /** The first error among its cells. */
  readonly error?: ErrorValueObject;
}

/** A parameter that the formula leaves out: it can be told from a blank cell. */
const LEFT_OUT: ReadArgument = { argument: undefined, key: '' };

/** A range that many formulas share (a scheme's table) is one object in the engine: it is read once. */
const readRanges = new WeakMap<object, ReadArgument>();

function readArgument(value: BaseValueObject | undefined, matrix: boolean): ReadArgument {
  if (!value || (value.isNull() && !value.isArray())) return LEFT_OUT;
  if (!value.isArray()) {
    const cell = toCell(value);
    return withKey(matrix ? [[cell]] : cell, errorIn(value));
  }
  const known = readRanges.get(value);
  if (known) return known;
  const { cells, error } = readMatrix(value as ArrayValueObject);
  const read = withKey(matrix ? cells : (cells[0]?.[0] ?? null), error);
  readRanges.set(value, read);
  return read;
}

function withKey(argument: FunctionArgument, error: ErrorValueObject | undefined): ReadArgument {
  return { argument, key: JSON.stringify(argument), ...(error && { error }) };
}

function readMatrix(array: ArrayValueObject): { cells: ArgumentCell[][]; error?: ErrorValueObject } {
  const cells: ArgumentCell[][] = [];
  let error: ErrorValueObject | undefined;
  for (let r = 0; r < array.getRowCount(); r++) {
    const row: ArgumentCell[] = [];
    for (let c = 0; c < array.getColumnCount(); c++) {
      const value = array.get(r, c);
      error ??= value ? errorIn(value) : undefined;
      row.push(value ? toCell(value) : null);
    }
    cells.push(row);
  }
  return { cells, ...(error && { error }) };
}

const errorIn = (value: BaseValueObject): ErrorValueObject | undefined =>
  value.isError() ? (value as ErrorValueObject) : undefined;

/** What Excel calls its errors where it hands them to a function. */
const ERROR_TYPES: Readonly<Record<string, string>> = {
  '#DIV/0!': 'Div0',
  '#N/A': 'NotAvailable',
  '#NAME?': 'Name',
  '#NULL!': 'Null',
  '#NUM!': 'Num',
  '#REF!': 'Ref',
  '#VALUE!': 'Value',
};

function toCell(value: BaseValueObject): ArgumentCell {
  if (value.isNull()) return null;
  if (!value.isError()) return value.getValue() as FunctionCell;
  const code = (value as ErrorValueObject).getErrorType() as string;
  return { type: 'Error', basicType: 'Error', basicValue: code, errorType: ERROR_TYPES[code] ?? 'Value' };
}

function toValue(result: FunctionResult): BaseValueObject {
  if ('error' in result) return toError(result);
  const [first] = result.value;
  const single = result.value.length === 1 && first?.length === 1 ? first[0] : undefined;
  if (single !== undefined) return toCellValue(single);
  return ArrayValueObject.create({
    calculateValueList: result.value.map((row) => row.map(toCellValue)),
    rowCount: result.value.length,
    columnCount: first?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** Text stays text: it is never read as a date, a percentage or a number. */
function toCellValue(cell: FunctionCell | FunctionError): BaseValueObject {
  if (cell === null) return NullValueObject.create();
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  if (typeof cell === 'string') return StringValueObject.create(cell);
  return toError(cell);
}

/** The codes that only Excel has are shown as the grid's word for "not there yet". */
function toError({ error, message }: FunctionError): ErrorValueObject {
  const known = Object.values<string>(ErrorType).includes(error);
  return ErrorValueObject.create(known ? (error as ErrorType) : ErrorType.CONNECT, message);
}
