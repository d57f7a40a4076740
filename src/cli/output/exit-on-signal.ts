/**
 * Ctrl-C ends the process between two steps and not within one, so that nothing half done stays: `finish` is called, and
 * the exit code is that of a shell. Gives the function that ends the watch.
 */
export function exitOnSignal(finish: () => void = () => {}): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    finish();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return () => void process.off('SIGINT', stop).off('SIGTERM', stop);
}
