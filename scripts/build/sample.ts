/** What scripts/sample-workbook.mjs needs, as one module. */
export { SAMPLE_LANGUAGES, sampleWorkbook } from '../../src/core/sample/sampleWorkbook';
export { bookBytes } from '../../src/xlsx/write-book';
