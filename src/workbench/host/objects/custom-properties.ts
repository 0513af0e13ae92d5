import { found, HostError } from '../errors';
import { type HostObject, type Kind, kind, readOnly } from '../members';
import type { SheetOf } from './worksheet';

interface CustomProperty extends SheetOf {
  readonly key: string;
}

const customProperty: Kind<CustomProperty> = kind<CustomProperty>({
  type: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  values: {
    Key: readOnly(({ key }) => key),
    Value: {
      get: ({ sheet, key }) => sheet.extras.properties.get(key),
      set: ({ sheet, key }, value: unknown) => void sheet.extras.properties.set(key, String(value)),
    },
    _Id: readOnly(({ key }) => key),
  },
  methods: {
    Delete: ({ sheet, key }) => {
      if (!sheet.extras.properties.delete(key)) throw new HostError('ItemNotFound');
    },
  },
});

/** Keys have no case. */
const keyIn = ({ sheet }: SheetOf, key: string): string | undefined =>
  [...sheet.extras.properties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());

function byKey(self: SheetOf, key: string): HostObject | null {
  const known = keyIn(self, String(key));
  return known === undefined ? null : customProperty({ ...self, key: known });
}

/** What an add-in keeps with a sheet. */
export const customProperties: Kind<SheetOf> = kind<SheetOf>({
  type: 'WorksheetCustomPropertyCollection',
  items: (self) => [...self.sheet.extras.properties.keys()].map((key) => customProperty({ ...self, key })),
  item: (self, key: string) => found(byKey(self, key)),
  methods: {
    Add: (self, key: unknown, value: unknown) => {
      if (typeof key !== 'string' || key === '' || key.length > 255 || typeof value !== 'string')
        throw new HostError('InvalidArgument');
      const known = keyIn(self, key) ?? key;
      self.sheet.extras.properties.set(known, value);
      return customProperty({ ...self, key: known });
    },
    GetCount: ({ sheet }) => sheet.extras.properties.size,
    GetItemOrNullObject: byKey,
  },
});
