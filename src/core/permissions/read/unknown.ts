import { DENIED_KEYS, type ReadFamily, TOOL_KEYS } from '../family-reading.ts';

/**
 * Programs whose rules are not known: crewAI, where `tools` are functions of somebody's Python, and BMAD, whose personas
 * are read by whatever program they are loaded into. Everything may be allowed.
 */
export const readUnknown: ReadFamily = (fields) => ({
  tools: null,
  denied: [],
  limits: { unread: [...TOOL_KEYS, ...DENIED_KEYS, ...CREW_KEYS].filter((key) => fields.has(key)) },
});

const CREW_KEYS = ['allow_code_execution', 'allow_delegation', 'permission', 'permissions'];
