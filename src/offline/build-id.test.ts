import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyBuild, fillBuild, findBuild, NO_BUILD } from './build-id.ts';

const build = '0123456789abcdef';
const page = (id: string, text = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"> <meta name="agentheque-build" content="${id}"><title>${text}</title>`;

test('the build of a page and of an entry is read, put in and taken out', () => {
  for (const write of [page, (id: string) => `{"schemaVersion":2,"build":"${id}","hash":"x"}`]) {
    assert.equal(findBuild(write(build)), build);
    assert.equal(fillBuild(write(NO_BUILD), build), write(build));
    assert.equal(emptyBuild(write(build)), write(NO_BUILD));
  }
});

test('a page of another site is of no build, whatever it says of builds later on', () => {
  for (const text of ['', '<!doctype html><title>Log in</title>', `${' '.repeat(500)}${page(build)}`, '{"hash":"x"}']) {
    assert.equal(findBuild(text), undefined);
    assert.equal(fillBuild(text, build), text);
  }
  assert.equal(findBuild(page('<script>alert(1)')), undefined);
});

test('what somebody wrote stays as it is', () => {
  const text = page(NO_BUILD, `<meta name="agentheque-build" content="${NO_BUILD}">`);
  assert.equal(fillBuild(text, build), text.replace(NO_BUILD, build));
});
