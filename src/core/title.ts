import type { Block } from './body/outline.ts';
import { oneLine, withoutEmoji, withoutMarkdown } from './text/clean-text.ts';

/** Words of names that are written in a way of their own. */
const SPECIAL: Record<string, string> = Object.fromEntries(
  (
    'AI API APIs AWS BMAD CI CD CSS CTO CEO DB DBA DDD DevOps DNS E2E ETL FR GCP Git GitHub GitLab GraphQL HR HTML HTTP IaC iOS ' +
    'IT JavaScript JS JSON JWT LLM MCP ML MLOps MySQL NLP Next.js Node.js OAuth OpenAPI PHP PM PostgreSQL PR QA RAG ' +
    'REST RFC SaaS SDK SEO SLA SQL SRE SSR TDD TypeScript UI UML UX WebSocket XML YAML'
  )
    .split(' ')
    .map((word) => [word.toLowerCase().replace(/\W/g, ''), word]),
);

/** A title for people: from the `name`, else from the first heading of level one, else from the file's name. */
export function readTitle(input: { name: string; stem: string; blocks: Block[]; language: string }): string {
  if (input.name !== '') return humanize(input.name, input.language);
  const heading = input.blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  const text = heading ? oneLine(withoutEmoji(withoutMarkdown(heading.text))) : '';
  return text !== '' && text.length <= 80 ? text : humanize(input.stem, input.language);
}

/** `backend-api-architect` => `Backend API Architect`, in French `Architecte backend`. Names with spaces stay. */
export function humanize(name: string, language: string): string {
  if (/\s/.test(name) || !/[a-z]/i.test(name)) return name;
  const words = name.split(/[-_.]+/).filter(Boolean);
  return words
    .map((word, index) => SPECIAL[word.toLowerCase()] ?? (index === 0 || language !== 'fr' ? capital(word) : word))
    .join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
