import { openTab, wantedTab, type TabName } from './tab-request';

/** Excel waits for `completed` where it passes it: ribbon buttons do, not every host does for the others. */
type Pressed = Partial<Pick<Office.AddinCommands.Event, 'completed'>> | undefined;

const showing =
  (tab: () => TabName) =>
  async (event: Pressed): Promise<void> => {
    openTab(tab());
    try {
      await Office.addin.showAsTaskpane();
    } finally {
      // Excel keeps the button dead until it is told, whatever became of the pane.
      event?.completed?.();
    }
  };

/** What the ribbon, the cell's context menu and the keyboard shortcuts do, by the action ids of the manifest. */
const ACTIONS = {
  showPlans: showing(() => 'plan'),
  showPayout: showing(() => 'payout'),
  showScheme: showing(() => 'scheme'),
  createPlansFromSelection: showing(() => 'plan'),
  // The explanation of the active cell heads every tab.
  explainCell: showing(wantedTab),
} as const;

/** Ties the manifest's actions to the pane, which runs in the same runtime. */
export function associateActions(): void {
  for (const [id, action] of Object.entries(ACTIONS)) Office.actions.associate(id, action);
}
