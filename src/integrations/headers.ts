import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicyHeader } from '../layouts/content-security-policy.ts';

/** A year in seconds: for files whose name changes with their content. */
const YEAR = 31_536_000;

/** Writes `_headers`, which Netlify, Cloudflare Pages and our own server follow. Other hosts have the pages' `<meta>`. */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'agentheque:headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), describeHeaders(base)),
    },
  };
}

/**
 * The rules of a site below `base`. Rules that fit the same address add up on most hosts, so each header stands in one
 * rule alone.
 */
export function describeHeaders(base: string): string {
  const root = base.replace(/\/*$/, '/');
  const rules = [
    {
      path: `${root}*`,
      headers: {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Content-Security-Policy': contentSecurityPolicyHeader,
      },
    },
    // Agent files are somebody's text; a browser must show them, never run them.
    { path: `${root}files/*`, headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
    { path: `${root}search/files/*`, headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` } },
    { path: `${root}_astro/*`, headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` } },
  ];
  return rules.map(({ path, headers }) => `${path}\n${formatHeaders(headers)}`).join('\n');
}

function formatHeaders(headers: Record<string, string>): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}
