import type { Cells } from '../values/cell';
import type { Problem } from '../values/problem';
import { countTicks } from './countTicks';
import { shareIn, type Ratio } from './ratio';

/**
 * On-shelf availability (在架率, OSA): items required and present ÷ items required; 1 − OSA is the out-of-stock rate.
 *
 * Definition: ECR Europe and Roland Berger, *Optimal Shelf Availability* (2003); Gruen and Corsten, *A Comprehensive
 * Guide to Retail Out-of-Stock Reduction* (2007), where OOS is the share of items not found among those that should be.
 *
 * @param required yes/no, one item per row (or outlets × items)
 * @param present yes/no, of the same shape
 * @returns a share from 0 to 1; `#N/A` where nothing is required
 */
export const onShelfAvailability = (required: Cells, present: Cells): number | Problem =>
  shareIn(countItems(required, present));

/** Items required, and those of them that are present. */
export const countItems = (required: Cells, present: Cells): Ratio | Problem =>
  countTicks({ name: 'required', cells: required }, { name: 'present', cells: present }, 'nothing-required');
