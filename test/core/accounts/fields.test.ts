import {
  ACCOUNT_FIELDS,
  ACCOUNT_FIELD_NAMES,
  ACCOUNT_HEADINGS,
  headingOf,
} from '../../../src/core/accounts/fields';
import { headingKey } from '../../../src/core/values/heading';

test('no two fields understand the same heading', () => {
  const fieldOf = new Map<string, string>();
  for (const field of ACCOUNT_FIELD_NAMES)
    for (const heading of ACCOUNT_HEADINGS[field]) {
      const key = headingKey(heading);
      expect([heading, fieldOf.get(key) ?? field]).toEqual([heading, field]);
      fieldOf.set(key, field);
    }
});

test('every field has an English and a Chinese heading of its own', () => {
  for (const field of ACCOUNT_FIELD_NAMES) {
    expect(headingOf(field, 'en-US')).toMatch(/^[\x20-\x7e]+$/);
    expect(headingOf(field, 'zh-CN')).toMatch(/\p{Script=Han}/u);
    expect(ACCOUNT_FIELDS[field].headings.length).toBeGreaterThanOrEqual(2);
  }
});
