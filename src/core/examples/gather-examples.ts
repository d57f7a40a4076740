import type { Block } from '../body/outline.ts';
import { anchorAt } from '../body/section-anchors.ts';
import type { Example } from '../schema.ts';
import { findBodyExamples, questionOf } from './find-body-examples.ts';
import { parseExample } from './parse-example.ts';

export interface ExampleBody {
  /** With its fences repaired. */
  text: string;
  blocks: Block[];
  /** Of its headings. */
  anchors: Map<Block, string>;
}

/** All examples of a file: those of its description, then those of its body that ask something else. */
export function gatherExamples(header: string[], body: ExampleBody, name: string): Example[] {
  const described = header.map((block): Example => ({ ...parseExample(block), from: 'description' }));
  const asked = new Set(described.map(questionOf));
  const others = findBodyExamples(body.text, body.blocks, name).filter(
    ({ example }) => !asked.has(questionOf(example)),
  );
  return [
    ...described,
    ...others.map(({ line, example }): Example => {
      const section = anchorAt(body.anchors, line);
      return { ...example, from: 'instructions', ...(section && { section }) };
    }),
  ];
}

/** All that an example says. */
export function textOfExample({ context, user, assistant, commentary, turns, text }: Example): string {
  const said = turns ? turns.map((turn) => turn.text) : [user, assistant];
  return [context, ...said, commentary, text].filter(Boolean).join('\n');
}
