import { z } from 'zod';
import {
  type Agent,
  agentSchema,
  type Diagnostic,
  diagnosticSchema,
  driftSchema,
  variantSchema,
} from '../core/schema.ts';

/** A diagnostic in words: English, and in the interface's other languages. */
export type Describe = (diagnostic: Diagnostic) => { message: string; messages: Record<string, string> };

/** A diagnostic as other programs get it: with its words. */
export const describedSchema = diagnosticSchema.omit({ values: true }).extend({
  message: z.string(),
  messages: z.record(z.string(), z.string()).describe('The message in other languages of the interface'),
});

const publishedVariantSchema = variantSchema.extend({ diagnostics: z.array(describedSchema) });

/** `api/agents/ID.json`: one agent whole. */
export const publishedAgentSchema = agentSchema.extend({
  drift: z.array(driftSchema.extend(describedSchema.shape)),
  variants: z.record(z.string(), publishedVariantSchema),
});

export type PublishedAgent = z.output<typeof publishedAgentSchema>;

export function agentJson(agent: Agent, describe: Describe): PublishedAgent {
  return {
    ...agent,
    drift: agent.drift.map((found) => ({ ...found, ...describe(found) })),
    variants: Object.fromEntries(
      Object.entries(agent.variants).map(([language, variant]) => [
        language,
        { ...variant, diagnostics: variant.diagnostics.map((found) => describeDiagnostic(found, describe)) },
      ]),
    ),
  };
}

/** A diagnostic with its words. */
export function describeDiagnostic(found: Diagnostic, describe: Describe) {
  const { code, severity, line, column } = found;
  return { code, severity, line, column, ...describe(found) };
}
