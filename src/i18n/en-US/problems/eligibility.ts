import type { EligibilityProblemCode } from '../../../core/eligibility/problems';

export const eligibilityProblems: Record<EligibilityProblemCode, string> = {
  'no-gates': 'The table has headings but no gate. Fill in at least one.',
  'no-gates-in-scope': 'No gate applies to the scope “{scope}”. Check its spelling against the Scope column.',
  'not-a-condition':
    '“{text}” is no condition. Write a field, a test and a value, such as Type = County or Contract >= 1,000,000; put a semicolon between two conditions.',
  'not-a-span':
    '“{text}” is no span. Write both bounds with two dots between them, such as 0.6..0.9 or 60%..90%.',
  'span-reversed': 'The span begins at {low} and ends below it, at {high}. Write the lower bound first.',
  'fact-unreadable': 'The cell of “{field}” holds an error or an object instead of a value. Correct it.',
};
