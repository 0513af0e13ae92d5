/** The words of the functions’ help pages that are not a function’s own. The build reads them; the add-in does not load them. */
export const helpPage = {
  title: 'Channel Planner functions',
  intro:
    'Custom functions for soft-KPI scoring, rebate eligibility, rebates and supply. Type them in a cell like SUM.',
  all: 'All functions',
  syntax: 'Syntax',
  meaning: 'Meaning',
  parameters: 'Parameters',
  optional: 'optional',
  formula: 'Formula',
  example: 'Example',
  argument: 'Argument',
  result: 'Result',
  leftOut: 'left out',
  traps: 'Good to know',
  source: 'Source',
  blanks:
    'Blank is not zero. Excel hands a blank cell inside a range to functions as 0 on some platforms; type NA where a figure is missing, so that it can never be taken for a zero.',
};
