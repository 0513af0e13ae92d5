import { closeOffice, openOffice } from '../office';
import { codeOf } from './failure';

afterAll(closeOffice);

test('an Excel that has only older requirement sets refuses what came later', async () => {
  await openOffice({
    requirementSets: { ExcelApi: '1.3', RichApiRuntime: '1.1' },
    locale: 'zh-CN',
    theme: 'dark',
  });
  const { requirements, displayLanguage, officeTheme } = Office.context;
  expect(['1.3', '1.4'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([
    true,
    false,
  ]);
  expect([displayLanguage, officeTheme.bodyBackgroundColor]).toEqual(['zh-CN', '#262626']);
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject('x');
    await context.sync();
  });
  expect(await codeOf(asking)).toBe('ApiNotFound');
});
