import type { PlanWords } from '../../../core/plan/words';

export const sheetWords: Pick<PlanWords, 'common' | 'templates' | 'index' | 'header'> = {
  common: {
    toFill: 'To fill in',
    pending: 'Pending',
    yes: 'Yes',
    no: 'No',
    listComma: ', ',
    listSemicolon: '; ',
    footerPage: 'Page &P of &N',
    sectionTitle: '{number}. {title}',
    rowNotFound:
      'Code {code} is no longer on sheet “{sheet}”, so linked values are not available. Check the code, or create the plan again.',
    notADate: 'Enter a date, such as 2027-03-31.',
    notANumber: 'Enter a number.',
  },
  templates: {
    annual: { title: 'Joint marketing plan', sheet: 'Plan' },
    launch: { title: 'New-product launch plan', sheet: 'Launch' },
    peak: { title: 'Peak-season plan', sheet: 'Peak' },
    recovery: { title: 'Recovery plan', sheet: 'Recovery' },
  },
  index: {
    sheet: 'Plan index',
    title: 'Plan index: {count} plans, {date}',
    headings: ['Code', 'Account', 'Grade', 'KA manager', 'Plan', 'Period', 'Status', 'Next review', 'Sheet'],
    statuses: ['Draft', 'Agreed', 'Signed', 'Running', 'Closed'],
    statusMessage: 'Choose a status from the list.',
    open: 'Open',
  },
  header: {
    score: 'Soft-KPI score',
    payoutShare: 'Share of soft bonus paid',
    verdict: 'Rebate eligibility',
    target: 'Sales target',
    scheme: 'Rebate scheme',
    period: 'Scheme period',
    amountsIn: 'Amounts in {unit}',
    amountsInOf: 'Amounts in {unit} ({currency})',
    source:
      'Live from the account’s row on “{sheet}” and the scheme’s tables. Made on {date}. Pale yellow cells are for both parties to fill in.',
    unreadable:
      '{count} cells of this account on sheet “{sheet}” could not be read and count as missing. Please correct them.',
    fields: {
      manager: 'KA manager',
      contact: 'Contact',
      phone: 'Phone',
      region: 'Region',
      city: 'City',
      type: 'Account type',
      grade: 'Grade',
      lastYear: 'Last year',
      sellIn: 'Sell-in',
      sellOut: 'Sell-out',
      satisfaction: 'Satisfaction',
      lastVisit: 'Last visit',
      founded: 'Founded',
      events: 'Events',
    },
  },
};
