import type { PartialTheme } from '@fluentui/react-components';
import { theme as dark } from './themes/dark';
import { theme as light } from './themes/light';

/** A colour's lightness between 0 and 1, from `#RRGGBB`. */
function lightness(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  return 0.299 * (red ?? 1) + 0.587 * (green ?? 1) + 0.114 * (blue ?? 1);
}

/** True where Excel says that its theme is a dark one. Excel on the web does not always tell. */
export function isDark(excel: Office.OfficeTheme | undefined): boolean {
  const background = excel?.bodyBackgroundColor ?? '';
  return /^#[0-9a-f]{6}/i.test(background) && lightness(background) < 0.5;
}

/**
 * Fluent's theme for Excel's. Where Excel does not tell, the pane is light, as its sheets are. High contrast is the
 * system's own: its forced colours lie over either theme.
 */
export const themeFor = (excel: Office.OfficeTheme | undefined): PartialTheme =>
  isDark(excel) ? dark : light;
