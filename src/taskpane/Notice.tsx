import {
  CheckmarkCircle20Filled,
  ErrorCircle20Filled,
  Info20Regular,
  Warning20Filled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const ICONS = {
  info: Info20Regular,
  success: CheckmarkCircle20Filled,
  warning: Warning20Filled,
  error: ErrorCircle20Filled,
} as const;

interface Props {
  readonly kind: keyof typeof ICONS;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A sentence that a person should not miss, and what can be done about it. An error interrupts a screen reader. */
export function Notice({ kind, children, actions }: Props) {
  const Icon = ICONS[kind];
  return (
    <div className={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      <Icon aria-hidden className="notice-icon" />
      <div className="notice-text">
        {children}
        {actions && <div className="actions">{actions}</div>}
      </div>
    </div>
  );
}
