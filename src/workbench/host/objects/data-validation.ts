import { HostError } from '../errors';
import { kind, readOnly } from '../members';
import {
  type ErrorAlert,
  type Prompt,
  typeOfRule,
  type ValidationParts,
  type ValidationRule,
} from '../book/validations';
import { placeFormula } from '../book/names';
import type { Areas } from './areas';
import { range } from './range';

/** One part of a validation; null where the cells have different ones. */
const part =
  <Key extends keyof ValidationParts>(key: Key, none: ValidationParts[Key]) =>
  ({ sheet, areas }: Areas): ValidationParts[Key] | null => {
    const found = sheet.validations.read(areas);
    return found === 'none' ? none : found === 'mixed' ? null : found[key];
  };

function set({ sheet, areas }: Areas, parts: Partial<ValidationParts>): void {
  for (const area of areas) sheet.guard(area, 'allowFormatCells');
  sheet.validations.set(areas, parts);
}

/** A list's source may be given as a range. */
function withAddress(rule: ValidationRule): ValidationRule {
  const cells = range.of(object(rule)['list']?.['source']);
  return cells ? { ...rule, list: { ...rule['list'], source: placeFormula(cells) } } : rule;
}

const object = <T extends object>(value: T): T => {
  if (typeof value !== 'object' || value === null) throw new HostError('InvalidArgument');
  return value;
};

export const dataValidation = kind<Areas>({
  type: 'DataValidation',
  values: {
    Type: readOnly(({ sheet, areas }) => {
      const found = sheet.validations.read(areas);
      return found === 'none' ? 'None' : found === 'mixed' ? 'Inconsistent' : typeOfRule(found);
    }),
    Rule: {
      get: part('rule', {}),
      set: (self, rule: ValidationRule) => set(self, { rule: withAddress(rule) }),
    },
    ErrorAlert: {
      get: part('errorAlert', { message: '', showAlert: true, style: 'Stop', title: '' }),
      set: (self, errorAlert: ErrorAlert) => set(self, { errorAlert: object(errorAlert) }),
    },
    Prompt: {
      get: part('prompt', { message: '', showPrompt: true, title: '' }),
      set: (self, prompt: Prompt) => set(self, { prompt: object(prompt) }),
    },
    IgnoreBlanks: {
      get: part('ignoreBlanks', true),
      set: (self, ignoreBlanks: boolean) => set(self, { ignoreBlanks }),
    },
  },
  methods: {
    Clear: ({ sheet, areas }) => {
      for (const area of areas) sheet.guard(area, 'allowFormatCells');
      sheet.validations.clear(areas);
    },
  },
});
