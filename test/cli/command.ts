import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { sampleWorkbook } from '../../src/core/sample/sampleWorkbook';
import { isFormula, type Content, type SheetDocument } from '../../src/core/sheet/document';
import type { SheetLanguage } from '../../src/core/values/heading';
import { serialOf } from '../../src/core/values/date';
import { bookBytes } from '../../src/xlsx/write-book';

/** What a command said and ended with. */
export interface Ended {
  readonly exit: number;
  readonly printed: string;
  readonly warned: string;
}

/** Runs a command as the terminal would, on 23 November 2026. */
export async function command(...args: readonly string[]): Promise<Ended> {
  let printed = '';
  let warned = '';
  const exit = await run(args, {
    print: (text) => void (printed += `${text}\n`),
    warn: (text) => void (warned += text),
    isWatched: false,
    locale: 'en_US.UTF-8',
    today: serialOf(2026, 11, 23),
    version: '1.2.3',
  });
  return { exit, printed, warned };
}

let folder = '';
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'channel-planner-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of this test's own folder. */
export const inFolder = (name: string): string => path.join(folder, name);
export const textOf = (name: string): string => readFileSync(inFolder(name), 'utf8');

export function save(name: string, documents: readonly SheetDocument[]): string {
  writeFileSync(inFolder(name), bookBytes(documents));
  return inFolder(name);
}

/** The sample as a program has calculated it that knows no custom functions: their cells are blank. */
export const calculatedSample = (language: SheetLanguage = 'en-US'): SheetDocument[] =>
  sampleWorkbook(language).map((document) => ({
    ...document,
    contents: document.contents.map((row) =>
      row.map((content): Content => (content !== null && isFormula(content) ? null : content)),
    ),
  }));
