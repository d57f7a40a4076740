import { type Format, fieldsOf, labelled, textAt } from './format.ts';

/** What crewAI puts into the prompt of every agent. */
const TEXTS = ['role', 'goal', 'backstory'];

/** Agents of crewAI: a mapping of them by name; see `docs/formats.md`. */
export const crewai: Format = {
  id: 'crewai',
  syntax: 'yaml',
  // The name is everybody's.
  own: /(?!)/,
  possible: /(?:^|\/)[\w.-]*agents?(?:\.[\w-]+)?\.ya?ml$/i,
  hints: [/^[ \t]+["']?role["']?[ \t]*:/m, /^[ \t]+["']?(?:goal|backstory)["']?[ \t]*:/m],
  keys: [
    ...TEXTS,
    'llm',
    'function_calling_llm',
    'max_iter',
    'max_rpm',
    'max_execution_time',
    'verbose',
    'allow_delegation',
    'cache',
    'allow_code_execution',
    'code_execution_mode',
    'max_retry_limit',
    'respect_context_window',
    'multimodal',
    'inject_date',
    'date_format',
    'reasoning',
    'max_reasoning_attempts',
    'knowledge_sources',
    'embedder',
    'system_template',
    'prompt_template',
    'response_template',
    'use_system_prompt',
    'step_callback',
  ],
  isNameFree: true,
  read(root) {
    if (Array.isArray(root.value)) return [];
    return [...root.children()].flatMap(([entry, agent]) => {
      const [role, goal, backstory] = TEXTS.map((key) => textAt(agent, key));
      if (!role || !(goal || backstory)) return [];
      const body = TEXTS.flatMap((key) => {
        const text = textAt(agent, key);
        return text === '' ? [] : [{ text: labelled(key, text), line: agent.children().get(key)?.line ?? agent.line }];
      });
      const llm = textAt(agent, 'llm');
      const has = (key: string) => agent.children().has(key);
      const fields = [
        ...(has('name') ? [] : [{ key: 'name', value: entry, line: agent.line }]),
        ...(has('description') || !goal
          ? []
          : [{ key: 'description', value: goal, line: body[1]?.line ?? agent.line }]),
        ...fieldsOf(agent, TEXTS),
        ...(has('model') || llm === '' ? [] : [{ key: 'model', value: llm, line: agent.line }]),
      ];
      return [{ entry, fields, body }];
    });
  },
};
