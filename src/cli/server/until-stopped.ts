/**
 * Waits for Ctrl-C or its like. The listeners stay: a terminal and the launcher may both pass the same signal on, and the
 * second must not end the process before it has closed what is open.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });
}
