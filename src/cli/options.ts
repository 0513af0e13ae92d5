import { parseArgs } from 'node:util';
import { readDate } from '../core/values/date';
import { CommandFailure, EXIT } from './exit';
import type { CliWords } from './words';

/** What a command was called with: files, and options by name. */
export interface Arguments<Name extends string> {
  readonly files: readonly string[];
  readonly options: Readonly<Partial<Record<Name, string>>>;
}

/** Reads the arguments of a command, all of whose options take a value. Each option may be given once. */
export function readArguments<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  words: CliWords,
): Arguments<Name> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  });
  const wrong = (sentence: string) => new CommandFailure(EXIT.calledWrongly, sentence);
  const files: string[] = [];
  const options: Partial<Record<Name, string>> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const name = names.find((known) => known === token.name);
    if (name === undefined) throw wrong(words.unknownOption(token.rawName));
    if (token.value === undefined || token.value === '') throw wrong(words.optionWithoutValue(token.rawName));
    if (options[name] !== undefined) throw wrong(words.optionTwice(token.rawName));
    options[name] = token.value;
  }
  return { files, options };
}

/** The one file a command works on. */
export function oneFile({ files }: Arguments<string>, words: CliWords): string {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    throw new CommandFailure(EXIT.calledWrongly, words.oneFile(files.length));
  return file;
}

/** A day as `2026-12-31`, as an Excel serial. */
export function readDay(text: string, words: CliWords): number {
  const day = /\D/.test(text) ? readDate(text) : undefined;
  if (typeof day !== 'number') throw new CommandFailure(EXIT.calledWrongly, words.notADay(text));
  return day;
}
