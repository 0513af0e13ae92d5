import type { MeasuresProblemCode } from '../../../core/measures/problems';

export const measuresProblems: Record<MeasuresProblemCode, string> = {
  'no-outlets': 'There is no outlet in the range. Select the column that holds the outlets.',
  'outlet-missing': 'This row holds values but no outlet. Fill in the outlet, or clear the row.',
  'not-an-outlet': '“{text}” is no outlet. Type the outlet’s code or name.',
  'subtotal-among-outlets':
    '“{text}” is a subtotal and would count as an outlet. Leave the row out of the range.',
  'nothing-marked':
    'Nothing is marked yes or no, so nothing is known. Mark at least one cell, with no where the answer is no.',
  'turnover-missing':
    'Outlet {outlet} has no turnover and cannot be weighed. Fill it in, or leave the outlet out.',
  'turnover-differs':
    'Outlet {outlet} has two turnovers, {one} and {other}. Give the outlet’s own turnover in each of its rows.',
  'no-turnover': 'All turnovers add up to 0, so there is no share to compute. Fill in the turnovers.',
  'nothing-audited':
    'No check that is worth points was audited, so there is no score. Mark the checks yes or no.',
  'points-do-not-fit':
    'There are {points} numbers of points for {checks} checks. Give one row of {checks} points, or a single number for all.',
  'facings-missing':
    'One of own and total is blank here. Type 0 where there is none, or clear both if not counted.',
  'own-above-total': 'Own facings of {own} are more than the total of {total}. Total includes your own.',
  'no-facings': 'All totals add up to 0, so there is no share to compute. Fill in the facings counted.',
  'share-out-of-range': '{value} is not a share above 0 and up to 100%. Write 80% as 80% or 0.8, not 80.',
  'not-a-count': '{value} is not a number of outlets. Give a whole number, 1 or more.',
  'universe-too-small':
    'The universe is {universe} outlets, but {stocked} have stocked the product. Correct the universe.',
  'distribution-not-reached':
    '{stocked} of {universe} outlets have stocked it, and {needed} are needed. The target has not been reached yet.',
  'nothing-in-scope': 'No outlet is in scope, so there is no rate to compute. Mark the outlets in scope yes.',
  'nothing-required': 'No item is required, so there is no rate to compute. Mark the required items yes.',
};
