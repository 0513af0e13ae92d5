import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { fill } from '../core/values/fill';
import { Book } from '../xlsx/read-book';
import { BookRefusal } from '../xlsx/refusal';
import { CommandFailure, EXIT } from './exit';
import type { CliWords } from './words';

function reasonOf(error: unknown, words: CliWords): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return words.reasons[code] ?? message;
}

/** The bytes of a file, or a sentence that says why there are none. */
export function readBytes(file: string, words: CliWords): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandFailure(EXIT.fileUnreadable, words.cannotRead(file, reasonOf(error, words)));
  }
}

/** Does what may be refused for the sake of the workbook file; a refusal becomes a sentence. */
export function refusing<Value>(file: string, words: CliWords, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BookRefusal)) throw error;
    const sentence = fill(words.refusals[error.code], error.details);
    throw new CommandFailure(EXIT.fileUnreadable, `${file}: ${sentence}`);
  }
}

export const openBook = (file: string, bytes: Uint8Array, words: CliWords): Book =>
  refusing(file, words, () => new Book(bytes));

/** Takes the next piece of a file. */
export type TakePiece = (piece: string | Uint8Array) => void;

/**
 * Writes a file whole or not at all: piece by piece beside its place, and into it once the last piece is written.
 */
export function writeWhole(file: string, words: CliWords, write: (piece: TakePiece) => void): void {
  const beside = `${file}.part`;
  try {
    const open = openSync(beside, 'w');
    try {
      write((bytes) => void (typeof bytes === 'string' ? writeSync(open, bytes) : writeAll(open, bytes)));
    } finally {
      closeSync(open);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    if (error instanceof CommandFailure || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new CommandFailure(EXIT.fileUnreadable, words.cannotWrite(file, reasonOf(error, words)));
  }
}

function writeAll(open: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length;) from += writeSync(open, bytes, from);
}

/** Refuses to write over what is being read. */
export function refuseOverwriting(read: string, written: string | undefined, words: CliWords): void {
  if (written !== undefined && path.resolve(read) === path.resolve(written))
    throw new CommandFailure(EXIT.calledWrongly, words.wouldOverwrite(written));
}
