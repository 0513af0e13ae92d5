import { serialOf } from '../core/values/date';

/** The day on the person's clock, as an Excel serial. */
export function today(now = new Date()): number {
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
