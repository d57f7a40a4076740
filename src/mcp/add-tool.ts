import type { CallToolResult, McpServer, ToolCallback } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import { Refusal, type ToolContext } from './tool-context.ts';

/** A tool that only reads. */
interface Tool<Input extends z.ZodObject, Output extends z.ZodObject> {
  name: string;
  title: MessageKey;
  description: MessageKey;
  input: Input;
  output: Output;
  /** Throws a `Refusal` where there is no answer. */
  answer(args: z.output<Input>): Promise<z.input<Output>>;
}

/**
 * In bytes of JSON. An answer goes out twice, as a value and as text in which every quote and backslash is two: even of
 * the worst that is below the 10 MB that the SDK's client reads of one message.
 */
const MOST_BYTES = 2_500_000;

/** What cannot be seen in a text, or moves what is around it: the terminal of a client may print an answer as it is. */
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}\u{7f}-\u{9f}]/gu;

/** Adds a tool to a server. What goes wrong is an answer that says so, never an end of the server. */
export function addTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  server: McpServer,
  { t, onFault }: ToolContext,
  tool: Tool<Input, Output>,
): void {
  const config = {
    title: t(tool.title),
    description: t(tool.description),
    inputSchema: tool.input,
    outputSchema: tool.output,
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
  const call = async (args: unknown): Promise<CallToolResult> => {
    try {
      return toResult(await tool.answer(args as z.output<Input>));
    } catch (error) {
      if (!(error instanceof Refusal)) onFault(error);
      return { isError: true, content: [{ type: 'text', text: describe(error, t) }] };
    }
  };
  server.registerTool(tool.name, config, call as ToolCallback<Input>);
}

/** How an argument is described, and what is said where it is another one. */
export function expect(t: Translate, name: string, key: MessageKey, values: Record<string, number> = {}) {
  const expected = t(key, values);
  return { expected, error: { error: t('mcp.expected', { name, expected }) } };
}

/** The arguments of a tool; others than these are refused by their names. */
export function argumentsOf<Shape extends z.ZodRawShape>(t: Translate, shape: Shape) {
  const expected = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? t('mcp.unknownArgument', { names: (issue['keys'] as string[]).join(', '), expected })
        : undefined,
  });
}

function toResult(value: Record<string, unknown>): CallToolResult {
  const text = JSON.stringify(value).replace(UNSEEN, writeOut);
  if (Buffer.byteLength(text) > MOST_BYTES) throw new Refusal('mcp.tooLarge', { most: MOST_BYTES });
  return { content: [{ type: 'text', text }], structuredContent: value };
}

/** An escape that every JSON reader undoes. */
function writeOut(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}

function describe(error: unknown, t: Translate): string {
  return error instanceof Refusal ? t(error.key, error.values) : t('mcp.fault');
}
