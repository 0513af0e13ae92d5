import { connect } from '../../src/workbench/host/connect';

/*
 * Runs in a page before its scripts: the window looks like Excel's, and Excel is busy for ever. Enough for a pane to
 * stand, and the same for every pane.
 */
connect(window, {
  locale: 'en-US',
  theme: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#f5f5f5',
    controlForegroundColor: '#242424',
  },
  requirementSets: {
    ExcelApi: '1.15',
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: '1.4',
    RibbonApi: '1.2',
  },
  documentName: () => 'Book1.xlsx',
  documentSettings: new Map(),
  answer: () => new Promise(() => undefined),
  refuse: () => undefined,
});
