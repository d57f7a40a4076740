/**
 * A thread that ends the process when the thread it watches has been at one file for too long: that one may be busy without end,
 * and hear neither a timer nor a signal. Plain JavaScript, because a thread that has to strip types takes three times as long to begin.
 */
import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const STANDARD_ERROR = 2;
const SECOND = 1000;

/** @type {string | null} What is said of the file; `null` where there is none. */
let message = null;
let seconds = 0;

parentPort?.on('message', (next) => {
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
