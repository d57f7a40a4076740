/**
 * A thread that ends the process when the thread it watches has been at one file for too long: that one may be busy without end,
 * and hear neither a timer nor a signal.
 */
import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const STANDARD_ERROR = 2;
const SECOND = 1000;

let message: string | null = null;
let seconds = 0;

parentPort?.on('message', (next: string | null) => {
  message = next;
  seconds = 0;
});

// Seconds are counted one by one: while the whole process is stopped, none goes by.
setInterval(() => {
  seconds++;
  if (message === null || seconds < workerData.limit) return;
  writeSync(STANDARD_ERROR, `${message}\n`);
  process.kill(process.pid, 'SIGKILL');
}, SECOND);
