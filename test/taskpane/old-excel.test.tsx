import { MOODS } from '../../src/workbench/host/moods';
import { withExcelThat } from './pane';
import { ALL_DONE, doThreeJobs } from './three-jobs';

/* The client reads the requirement sets once, as its page loads: these tests have a file of their own. */
withExcelThat(MOODS.oldest.behaviour);

test('the oldest Excel that the manifest lets in checks the scheme, decides every payout and makes the plans', async () => {
  const sets = ['1.10', '1.11'].map((version) =>
    Office.context.requirements.isSetSupported('ExcelApi', version),
  );
  expect(sets).toEqual([true, false]);
  expect(await doThreeJobs({})).toEqual(ALL_DONE);
});
