import type { Example } from '../../core/schema.ts';

export interface ExamplePart {
  kind: 'context' | 'user' | 'assistant' | 'text' | 'commentary';
  text: string;
  /** Of the one who speaks, where the file names them. */
  name?: string;
}

/** An example as it is read from top to bottom. Turns, where there are several, take the place of the single exchange. */
export function exampleParts({ context, asker, user, assistant, turns, text, commentary }: Example): ExamplePart[] {
  const exchange: { speaker: 'user' | 'assistant'; text: string | undefined }[] = turns ?? [
    { speaker: 'user', text: user },
    { speaker: 'assistant', text: assistant },
  ];
  const parts: { kind: ExamplePart['kind']; text: string | undefined }[] = [
    { kind: 'context', text: context },
    ...exchange.map((turn) => ({ kind: turn.speaker, text: turn.text })),
    { kind: 'text', text },
    { kind: 'commentary', text: commentary },
  ];
  return parts.flatMap(({ kind, text: words }) => {
    if (!words) return [];
    return [{ kind, text: words, ...(kind === 'user' && asker !== undefined && { name: asker }) }];
  });
}
