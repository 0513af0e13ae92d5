/** Milliseconds that the page may work at a stretch: a key that is pressed meanwhile is answered without a delay one feels. */
const LONGEST = 50;

/** Long work asks now and then; where it has gone on for long enough, the page draws and answers keys before it goes on. */
export function pageYielder(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
