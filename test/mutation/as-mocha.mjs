import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { basename } from 'node:path';
import { transformSync } from '@swc/core';
import { expect } from 'expect';
import { bind } from 'jest-each';

/*
 * Lets mocha run the tests of src/core, which are written for jest. Jest would load every module again for each of some
 * ten thousand mutants; mocha loads them once and runs nothing but the tests (scripts/mutation.mjs).
 */
const forgets = [];

Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  if (filename.endsWith('.test.ts')) offerJestWords(basename(filename));
  module._compile(code, filename);
  if (filename.endsWith('/core/values/memory.ts')) module.exports = forgetful(module.exports);
};

/** Mocha offers its own words anew before each file. Two files may have a test of one name: the file's sets them apart. */
function offerJestWords(file) {
  const { describe, it, before, after } = globalThis;
  const test = (title, run) => it(`${file}: ${title}`, run);
  test.each = bind(test, false);
  describe.each = bind(describe, false);
  Object.assign(globalThis, { test, expect, beforeAll: before, afterAll: after });
}

/** What a mutant made of a table must not be remembered for the next one: every memory is emptied before each run. */
function forgetful({ remembering }) {
  return {
    remembering: (read) => {
      let remembered = remembering(read);
      forgets.push(() => (remembered = remembering(read)));
      return (...call) => remembered(...call);
    },
  };
}

// A property that has held for this many milliseconds has held.
createRequire(import.meta.url)('fast-check').configureGlobal({ interruptAfterTimeLimit: 200 });

export const mochaHooks = {
  beforeAll() {
    for (const forget of forgets) forget();
  },
};
