import * as eligibility from '../../src/functions/eligibility';
import * as measures from '../../src/functions/measures';
import * as rebates from '../../src/functions/rebates';
import * as scoring from '../../src/functions/scoring';
import * as supply from '../../src/functions/supply';
import { FunctionCalls } from '../../src/workbench/grid/calls';
import { defineFunctions } from '../../src/workbench/grid/functions';
import { FunctionProblems } from '../../src/workbench/grid/problems';
import { openOffice, type OfficeOptions, type TestOffice } from './office';

const FUNCTIONS: Readonly<Record<string, (...args: never[]) => unknown>> = {
  ...measures,
  ...scoring,
  ...eligibility,
  ...rebates,
  ...supply,
};

/** Every parameter is a range, and none of the metadata but that is needed here. */
const METADATA = {
  functions: Object.entries(FUNCTIONS).map(([name, call]) => ({
    id: name.toUpperCase(),
    name: name.toUpperCase(),
    parameters: Array.from({ length: call.length }, (_, index) => ({
      name: `parameter${index}`,
      dimensionality: 'matrix' as const,
      optional: true,
    })),
  })),
};

let associated = false;

/** The client keeps the functions of the window, whatever Excel it is connected to. */
function associate(): void {
  if (associated) return;
  associated = true;
  for (const [name, call] of Object.entries(FUNCTIONS))
    CustomFunctions.associate(name.toUpperCase(), call as (...args: unknown[]) => unknown);
}

/** A fresh Excel in which the add-in's own functions are calculated, called through the client as Excel calls them. */
export async function openPlanner(options: OfficeOptions = {}): Promise<TestOffice> {
  const calls = new FunctionCalls();
  const functions = defineFunctions(METADATA, 'CHANNEL', calls, new FunctionProblems());
  const office = await openOffice({ ...options, functions });
  associate();
  calls.connect(office.host, office.calculation);
  const { host } = office;
  const settled = async (): Promise<void> => {
    await host.settled();
    await calls.settled();
    await host.settled();
  };
  return { ...office, host: { ...host, settled } };
}
