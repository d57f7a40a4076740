import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTerminal } from './create-terminal.ts';
import { createProgress } from './progress.ts';

/** A terminal that keeps what is written, and a clock that is set by hand. */
function setUp(isTTY: boolean, env: NodeJS.ProcessEnv = {}) {
  const written: string[] = [];
  const output = { isTTY, columns: 80, write: (text: string) => written.push(text) };
  const clock = { now: 0 };
  const terminal = createTerminal('en', output, output, env);
  return { written, clock, terminal, progress: createProgress(terminal, 'cli.progress.reading', () => clock.now) };
}

test('on a live terminal one line says the counts, then what is left', () => {
  const { written, clock, progress } = setUp(true);
  progress.step(0, 100, 'a.md');
  clock.now = 2000;
  progress.step(20, 100, 'b.md');
  progress.end();
  assert.deepEqual(written, [
    '\r\u001b[2KReading 100 files… 0/100 (0%) a.md',
    '\r\u001b[2KReading 100 files… 20/100 (20%), about 8 seconds left b.md',
    '\r\u001b[2K',
  ]);
});

test('steps that nobody could read are not drawn', () => {
  const { written, clock, progress } = setUp(true);
  for (let done = 0; done < 50; done++) {
    clock.now = done;
    progress.step(done, 100, 'a.md');
  }
  assert.equal(written.length, 1);
});

for (const [isTTY, env] of [
  [false, {}],
  [true, { NO_COLOR: '1' }],
  [true, { CI: 'true' }],
] as const) {
  test(`one plain line where isTTY is ${isTTY} and the environment ${JSON.stringify(env)}`, () => {
    const { written, clock, terminal, progress } = setUp(isTTY, env);
    for (let done = 0; done <= 3; done++) {
      clock.now += 1000;
      progress.step(done, 3, '\u001b[2J.md');
    }
    progress.end();
    assert.deepEqual(written, ['Reading 3 files…\n']);
    assert.equal(terminal.paint('red', 'x'), 'x');
  });
}
