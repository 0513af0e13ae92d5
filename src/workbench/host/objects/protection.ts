import type { Book } from '../book/book';
import { HostError } from '../errors';
import { type Kind, kind, readOnly } from '../members';
import type { SheetOf } from './worksheet';

const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

type Options = Readonly<Record<string, unknown>>;

function optionsOf({ sheet }: SheetOf): Options {
  const { protection } = sheet.extras;
  const allowed = OPTIONS.map((option) => [option, protection?.options[option] === true]);
  return { ...Object.fromEntries(allowed), selectionMode: protection?.options['selectionMode'] ?? 'Normal' };
}

/** An empty password is none. */
const passwordOf = (password: unknown): string | null =>
  typeof password === 'string' && password !== '' ? password : null;

export const worksheetProtection: Kind<SheetOf> = kind<SheetOf>({
  type: 'WorksheetProtection',
  values: {
    Options: readOnly(optionsOf),
    Protected: readOnly(({ sheet }) => sheet.extras.protection !== null),
  },
  methods: {
    Protect: ({ book, sheet }, options?: Options | null, password?: string | null) => {
      if (sheet.extras.protection) throw new HostError('InvalidOperation');
      book.flush();
      sheet.extras.protection = { password: passwordOf(password), options: options ?? {} };
    },
    Unprotect: ({ sheet }, password?: string | null) => {
      const { protection } = sheet.extras;
      if (protection && protection.password !== null && protection.password !== password)
        throw new HostError('InvalidArgument', 'The password is not correct.');
      sheet.extras.protection = null;
    },
  },
});

export const workbookProtection: Kind<Book> = kind<Book>({
  type: 'WorkbookProtection',
  values: { Protected: readOnly(({ state }) => state.structurePassword !== undefined) },
  methods: {
    Protect: ({ state }, password?: string | null) => {
      if (state.structurePassword !== undefined) throw new HostError('InvalidOperation');
      state.structurePassword = passwordOf(password);
    },
    Unprotect: ({ state }, password?: string | null) => {
      if (state.structurePassword && state.structurePassword !== password)
        throw new HostError('InvalidArgument', 'The password is not correct.');
      state.structurePassword = undefined;
    },
  },
});
