/** Loaded before a build: `runAstro` gets a stand-in for Astro, which writes a site that is there already. */
import { registerHooks } from 'node:module';

const standIn = new URL('./astro-stand-in.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const isAsked = specifier === 'astro' || specifier.endsWith('/astro.config.mjs');
    if (isAsked && context.parentURL?.endsWith('/cli/output/run-astro.ts')) return { url: standIn, shortCircuit: true };
    return next(specifier, context);
  },
});
