import type { WorkbenchWindow } from './connection';

// The first script of the add-in's page in the workbench: Excel would have prepared the window before office.js runs.
(window.parent as WorkbenchWindow).workbenchHost?.connect(window);
