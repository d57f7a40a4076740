/**
 * `node scripts/run-together.ts NAME…`: npm scripts at the same time, so that no core waits for the longest. What one said
 * is printed once it has ended, so that no two are mixed. Fails where one of them does.
 */
import { exec } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(exec);
const options = { maxBuffer: 64 * 1024 * 1024 };

await Promise.all(
  process.argv.slice(2).map(async (name) => {
    const { stdout, stderr } = await run(`npm run --silent ${name}`, options).catch((error) => {
      process.exitCode = 1;
      return error as { stdout: string; stderr: string };
    });
    console.log(`> ${name}\n${stdout}${stderr}`);
  }),
);
