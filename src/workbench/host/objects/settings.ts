import type { Book } from '../book/book';
import { found, HostError } from '../errors';
import { type HostObject, type Kind, kind, readOnly } from '../members';

interface Setting {
  readonly book: Book;
  readonly key: string;
}

const setting: Kind<Setting> = kind<Setting>({
  type: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  values: {
    Key: readOnly(({ key }) => key),
    Value: {
      get: ({ book, key }) => book.state.settings.get(key),
      set: ({ book, key }, value: unknown) => void book.state.settings.set(key, value),
    },
    _Id: readOnly(({ key }) => key),
  },
  methods: {
    Delete: ({ book, key }) => {
      if (!book.state.settings.delete(key)) throw new HostError('ItemNotFound');
    },
  },
});

const byKey = (book: Book, key: string): HostObject | null =>
  book.state.settings.has(key) ? setting({ book, key }) : null;

/** What an add-in keeps in the workbook. */
export const settings: Kind<Book> = kind<Book>({
  type: 'SettingCollection',
  items: (book) => [...book.state.settings.keys()].map((key) => setting({ book, key })),
  item: (book, key: string) => found(byKey(book, key)),
  methods: {
    Add: (book, key: unknown, value: unknown) => {
      if (typeof key !== 'string' || key === '') throw new HostError('InvalidArgument');
      book.state.settings.set(key, value);
      return setting({ book, key });
    },
    GetCount: (book) => book.state.settings.size,
    GetItemOrNullObject: byKey,
  },
});
