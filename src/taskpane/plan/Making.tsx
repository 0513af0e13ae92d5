import { Button } from '@fluentui/react-components';
import { useFocusOnMount } from '../use-focus';
import { useWords } from '../words';
import type { MakingPhase } from './use-creation';

interface Props {
  readonly title: string;
  readonly phase: MakingPhase;
  readonly onCancel: () => void;
}

/** How far the run is, how long it will take, and how to stop it. */
export function Making({ title, phase, onCancel }: Props) {
  const { plan } = useWords();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const { progress, startedAt, cancelling } = phase;
  const { done, of, waits = false } = progress;
  const secondsLeft = Math.ceil(((performance.now() - startedAt) / 1000 / done) * (of - done));
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <progress className="progress" aria-label={title} value={done} max={Math.max(of, 1)} />
      <p role="status">
        {cancelling ? plan.cancelling : waits ? plan.waitsForWorkbook : plan.progress(done, of)}
        {!cancelling && !waits && done > 0 && done < of && <> · {plan.timeLeft(secondsLeft)}</>}
      </p>
      <Button onClick={onCancel} disabledFocusable={cancelling}>
        {plan.cancel}
      </Button>
    </section>
  );
}
