import type { Book } from '../book/book';
import { HostError } from '../errors';
import { type Kind, kind, readOnly } from '../members';

/** As the regional settings have it; values and formulas travel in en-US whatever they are. */
const decimalSeparator = readOnly<Book>((book) => book.behaviour.culture.decimal);
const thousandsSeparator = readOnly<Book>((book) => book.behaviour.culture.thousands);

const numberFormat = kind<Book>({
  type: 'NumberFormatInfo',
  values: { NumberDecimalSeparator: decimalSeparator, NumberGroupSeparator: thousandsSeparator },
});

const cultureInfo = kind<Book>({
  type: 'CultureInfo',
  values: { Name: readOnly((book) => book.behaviour.culture.name) },
  objects: { NumberFormat: numberFormat },
});

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const application: Kind<Book> = kind<Book>({
  type: 'Application',
  values: {
    CalculationMode: {
      get: (book) => book.behaviour.calculationMode,
      set: (book, mode: unknown) => {
        const calculationMode = MODES.find((known) => known === mode);
        if (!calculationMode) throw new HostError('InvalidArgument');
        book.behave({ calculationMode });
      },
    },
    CalculationState: readOnly((book) => book.calculationState),
    DecimalSeparator: decimalSeparator,
    ThousandsSeparator: thousandsSeparator,
  },
  objects: { CultureInfo: cultureInfo },
  methods: {
    Calculate: (book, type: string) => {
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) throw new HostError('InvalidArgument');
      book.flush();
      book.calculation.calculate(type !== 'Recalculate');
    },
    // Nothing is calculated before the end of a request anyway.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: (book) => book.stopDrawing(),
  },
});
