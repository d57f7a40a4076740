import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { AgentSummary } from '../catalogue/catalogue.ts';
import { fixAgent } from '../core/fix/fix-file.ts';
import { chooseVariant } from '../views/language/choose-variant.ts';
import { addTool, argumentsOf, expect } from './add-tool.ts';
import { agentInput, checkLanguage, findAgent } from './find-agent.ts';
import { Refusal, type Shelf, type ToolContext } from './tool-context.ts';

/** Characters of a file that are handed over at a time; nine of ten real files are shorter. */
const PART = 50_000;

const forms = ['received', 'fixed'] as const;

const output = z.strictObject({
  notice: z.string(),
  id: z.string(),
  language: z.string(),
  form: z.enum(forms),
  sha256: z.string().describe('Of the bytes of the file as received'),
  encoding: z.enum(['utf-8', 'base64']).describe('`base64` where the bytes of the file are no UTF-8'),
  length: z.int().describe('Characters (UTF-16) of the whole'),
  next: z.int().optional().describe('The `offset` of the next part; absent where there is none'),
  untrusted: z.strictObject({ file: z.string().describe('Path in its source'), text: z.string() }),
});

/** `read_file`: the file of an agent, as received or as `fix` would write it. */
export function addReadFile(server: McpServer, context: ToolContext): void {
  const { t } = context;
  const form = expect(t, 'form', 'mcp.file.form');
  const offset = expect(t, 'offset', 'mcp.file.offset', { size: PART });
  addTool(server, context, {
    name: 'read_file',
    title: 'mcp.file.title',
    description: 'mcp.file.description',
    input: argumentsOf(t, {
      ...agentInput(context),
      form: z.enum(forms, form.error).default('received').describe(form.expected),
      offset: z.int(offset.error).min(0, offset.error).default(0).describe(offset.expected),
    }),
    output,
    async answer({ id, language: asked, form, offset }) {
      const shelf = await context.shelf();
      const summary = findAgent(shelf, id);
      const language =
        asked === undefined ? chooseVariant(summary.variants, context.locale) : checkLanguage(summary, asked);
      const { file = '', entry, sha256 = '' } = summary.variants[language] ?? {};
      const bytes = readSource(shelf, summary, language);
      const { text, encoding } =
        form === 'fixed' ? { text: fixAgent(file, bytes, entry), encoding: 'utf-8' as const } : decodeExactly(bytes);
      if (offset > text.length) throw new Refusal('mcp.file.noPart', { offset, length: text.length });
      const part = cutPart(text, offset);
      const next = offset + part.length;
      return {
        notice: t('mcp.notice'),
        id: summary.id,
        language,
        form,
        sha256,
        encoding,
        length: text.length,
        ...(next < text.length && { next }),
        untrusted: { file, text: part },
      };
    },
  });
}

/** Throws a `Refusal` where the file is not the one that the catalogue was made of. */
function readSource({ records }: Shelf, summary: AgentSummary, language: string): Uint8Array {
  try {
    return records.readSource(summary, language);
  } catch {
    throw new Refusal('mcp.file.changed', { id: summary.id, language });
  }
}

/** Text that has the very bytes, a byte order mark too. */
function decodeExactly(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'base64' } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: Buffer.from(bytes).toString('base64'), encoding: 'base64' };
  }
}

/** No part ends within a character. */
function cutPart(text: string, offset: number): string {
  const part = text.slice(offset, offset + PART);
  return part.length === PART && /[\ud800-\udbff]$/.test(part) ? part.slice(0, -1) : part;
}
