import type { Host } from './host/types';

/** What the pane's page finds in its parent window: both pages come from one address. */
export interface WorkbenchWindow extends Window {
  /** Set before the pane's frame is given its address. */
  workbenchHost?: Pick<Host, 'connect'>;
}
