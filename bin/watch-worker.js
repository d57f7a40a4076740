/**
 * A thread that ends the process when the thread it watches has been at one file for too long: that one may be busy without end,
 * and hear neither a timer nor a signal. Plain JavaScript, because a thread that has to strip types takes three times as long to begin.
 */
import { writeSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const STANDARD_ERROR = 2;
const SECOND = 1000;
const SECOND_IN_MICROSECONDS = 1_000_000;

/** @type {string | null} What is said of the file; `null` where there is none. */
let message = null;
let before = process.cpuUsage();

parentPort?.on('message', (next) => {
  message = next;
  before = process.cpuUsage();
});

// What counts is the time that processors worked for this process: none goes by while it waits for its turn on a busy machine.
setInterval(() => {
  const { user, system } = process.cpuUsage(before);
  if (message === null || user + system < workerData.limit * SECOND_IN_MICROSECONDS) return;
  writeSync(STANDARD_ERROR, `${message}\n`);
  process.kill(process.pid, 'SIGKILL');
}, SECOND);
