import type { ConfigInput } from './config-schema.ts';

/**
 * Gives an editor the types of the configuration. In `agentheque.config.ts`:
 *
 *     import { defineConfig } from 'agentheque';
 *     export default defineConfig({ title: { en: 'Our agents', fr: 'Nos agents' } });
 */
export function defineConfig(config: ConfigInput): ConfigInput {
  return config;
}
