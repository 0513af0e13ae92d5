import type { Book } from '../book/book';
import { type Name, placeFormula } from '../book/names';
import type { Sheet } from '../book/sheet';
import { found, HostError, notModelled } from '../errors';
import { type HostObject, type Kind, kind, readOnly } from '../members';
import { range } from './range';
import { worksheet } from './worksheet';

/** The names of a sheet, or of the workbook where `sheet` is null. */
interface NamesOf {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

interface NameOf {
  readonly book: Book;
  readonly name: Name;
}

/** What a name that is no range holds: a number, a text or TRUE and FALSE. */
function constantOf({ formula }: Name): string | number | boolean {
  const literal = formula.slice(1);
  if (/^"(?:[^"]|"")*"$/.test(literal)) return literal.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(literal)) return literal.toUpperCase() === 'TRUE';
  if (literal !== '' && Number.isFinite(Number(literal))) return Number(literal);
  throw notModelled('the value of a name that is a formula');
}

const TYPES = { string: 'String', number: 'Double', boolean: 'Boolean' } as const;

const typeOf = ({ book, name }: NameOf): string =>
  book.names.placeOf(name) ? 'Range' : TYPES[typeof constantOf(name) as keyof typeof TYPES];

const valueOf = ({ book, name }: NameOf): string | number | boolean =>
  book.names.placeOf(name) ? name.formula.slice(1) : constantOf(name);

const change = ({ book, name }: NameOf, parts: Partial<Name>): void => {
  const current = found(book.names.find(name.name, name.sheet));
  book.names.put({ ...current, ...parts });
};

function rangeOf({ book, name }: NameOf): HostObject | null {
  const place = book.names.placeOf(name);
  return place && range({ book, ...place });
}

const namedItem: Kind<NameOf> = kind<NameOf>({
  type: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  values: {
    Comment: { get: ({ name }) => name.comment, set: (self, comment: string) => change(self, { comment }) },
    Formula: {
      get: ({ name }) => name.formula,
      set: (self, formula: unknown) => {
        if (typeof formula !== 'string' || !formula.startsWith('=')) throw new HostError('InvalidArgument');
        change(self, { formula });
      },
    },
    Name: readOnly(({ name }) => name.name),
    Scope: readOnly(({ name }) => (name.sheet ? 'Worksheet' : 'Workbook')),
    Type: readOnly(typeOf),
    Value: readOnly(valueOf),
    Visible: { get: ({ name }) => name.visible, set: (self, visible: boolean) => change(self, { visible }) },
    _Id: readOnly(({ name }) => name.name),
  },
  objects: {
    Worksheet: ({ book, name }) => {
      if (!name.sheet) throw new HostError('InvalidOperation');
      return worksheet({ book, sheet: name.sheet });
    },
    WorksheetOrNullObject: ({ book, name }) => name.sheet && worksheet({ book, sheet: name.sheet }),
  },
  methods: {
    Delete: ({ book, name }) => book.names.remove(name),
    GetRange: (self) => {
      const place = rangeOf(self);
      if (!place) throw new HostError('InvalidReference');
      return place;
    },
    GetRangeOrNullObject: rangeOf,
  },
});

const namesIn = ({ book, sheet }: NamesOf): HostObject[] =>
  book.names.all
    .filter((name) => sheet === null || name.sheet === sheet)
    .map((name) => namedItem({ book, name }));

function byName({ book, sheet }: NamesOf, key: string): HostObject | null {
  const name = book.names.find(String(key), sheet);
  return name && namedItem({ book, name });
}

function add(
  { book, sheet }: NamesOf,
  name: string,
  reference: unknown,
  comment?: string | null,
): HostObject {
  const cells = range.of(reference);
  const formula = cells ? placeFormula(cells) : typeof reference === 'string' ? asFormula(reference) : null;
  if (formula === null) throw new HostError('InvalidArgument');
  return namedItem({ book, name: book.names.add(name, formula, comment ?? '', sheet) });
}

const asFormula = (reference: string): string => (reference.startsWith('=') ? reference : `="${reference}"`);

export const namedItems: Kind<NamesOf> = kind<NamesOf>({
  type: 'NamedItemCollection',
  items: namesIn,
  item: (self, key: string) => found(byName(self, key)),
  methods: {
    Add: add,
    GetCount: (self) => namesIn(self).length,
    GetItemOrNullObject: byName,
  },
});
