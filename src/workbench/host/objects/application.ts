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

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export const application: Kind<Book> = kind<Book>({
  type: 'Application',
  values: {
    /** Told and kept; Univer calculates whatever it says. */
    CalculationMode: {
      get: (book) => book.state.calculationMode,
      set: (book, mode: string) => {
        if (!MODES.includes(mode)) throw new HostError('InvalidArgument');
        book.state.calculationMode = mode;
      },
    },
    CalculationState: readOnly((book) => (book.calculation.pending ? 'Pending' : 'Done')),
    DecimalSeparator: decimalSeparator,
    ThousandsSeparator: thousandsSeparator,
  },
  objects: { CultureInfo: cultureInfo },
  methods: {
    Calculate: (book, type: string) => {
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(type)) throw new HostError('InvalidArgument');
      book.flush();
    },
    // Nothing is drawn and nothing calculated before the end of a request anyway.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
