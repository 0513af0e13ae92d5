import { mergeLocales } from '@univerjs/core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import formattingEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formattingChinese from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import filterChinese from '@univerjs/preset-sheets-filter/locales/zh-CN';
import tableEnglish from '@univerjs/preset-sheets-table/locales/en-US';
import tableChinese from '@univerjs/preset-sheets-table/locales/zh-CN';
import type { Language } from '../words/words';

/** The grid's own words: menus, dialogs and the help of the built-in functions. */
export const gridWords: Record<Language, ReturnType<typeof mergeLocales>> = {
  'en-US': mergeLocales(coreEnglish, formattingEnglish, validationEnglish, filterEnglish, tableEnglish),
  'zh-CN': mergeLocales(coreChinese, formattingChinese, validationChinese, filterChinese, tableChinese),
};
