import { foldToAscii } from '../words/fold-to-ascii.ts';
import type { Block } from './body/outline.ts';
import { oneLine, stripBidiControls, withoutEmoji, withoutMarkdown } from './text/clean-text.ts';

/** Words of names that are written in a way of their own. */
const SPECIAL: Record<string, string> = Object.fromEntries(
  (
    'AI API APIs AR AWS BMAD CD CEO CI CLI CMS CRM CSS CSV CTO DB DBA DDD DNS E2E ERP ETL FHIR FR GCP GPU HIPAA ' +
    'HR HTML HTTP IDE IoT iOS IPFS IT JS JSON JWT LLM LLMs MCP ML MQTT NATS NFT NLP OCR OIDC ORM OWASP PDF PHP PM ' +
    'PWA QA RAG RBAC REST RFC RPC SAML SAST SCA SDK SEO SLA SMS SNS SQL SQS SRE SSH SSL SSO SSR TDD TLS UAT UI UML ' +
    'URL UX VR VS XML XR XSS YAML AngularJS ASP.NET BullMQ CircleCI ClickHouse CockroachDB CouchDB DeFi DevOps ' +
    'DevSecOps DynamoDB FastAPI FinOps Git GitHub GitLab GitOps GraphQL gRPC IaC JavaScript jQuery LangChain ' +
    'LangGraph LinkedIn LlamaIndex macOS MariaDB MLOps MongoDB MySQL NestJS Next.js Node.js NoSQL NumPy OAuth ' +
    'OCaml OpenAI OpenAPI OpenCV OpenSearch OpenShift OpenTelemetry PHPStan PostgreSQL PowerPoint PowerShell ' +
    'PyTorch RabbitMQ SaaS ScyllaDB SharePoint SolidJS SQLAlchemy SQLite SvelteKit SwiftUI TensorFlow TestCafe ' +
    'TikTok tRPC TypeORM TypeScript WebAssembly WebGL WebRTC WebSocket WordPress YouTube PR PHPUnit'
  )
    .split(' ')
    .map((word) => [word.toLowerCase().replace(/\W/g, ''), word]),
);

/** Longer headings are sentences. */
const MAX_HEADING = 60;
/** Headings of templates that an agent is to fill in: `[Name]`, `ADR-XXX`. */
const PLACEHOLDER = /[[\]{}<>]|\bXX+\b/;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/gu;
const SENTENCE = /[.:!?。：！？]$|^(?:tu es|vous êtes|you are)\s/i;

/**
 * A title for people: the `name` where it is written as one, else the first heading where it names the agent, else the
 * `name` or the file's own name with its hyphens opened.
 */
export function readTitle(input: { name: string; stem: string; blocks: Block[]; language: string }): string {
  const name = isVisible(input.name) ? stripBidiControls(input.name).trim() : '';
  if (/\s/.test(name)) return name;
  const slug = name || (isVisible(input.stem) ? stripBidiControls(input.stem) : spellOut(input.stem));
  const [first] = input.blocks.filter(({ kind }) => kind === 'heading');
  const heading = first?.level === 1 ? oneLine(withoutEmoji(withoutMarkdown(stripBidiControls(first.text)))) : '';
  const isNamed =
    name === '' || heading.startsWith(`${name}, `) || names(heading, slug) || isTranslated(heading, input.language);
  const isTitle =
    heading !== '' && heading.length <= MAX_HEADING && !SENTENCE.test(heading) && !PLACEHOLDER.test(heading) && isNamed;
  return isTitle ? heading : humanize(slug, input.language);
}

/** Whether there is something to see: a link needs a text. */
function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

/** Characters that nobody sees, by their numbers. */
function spellOut(text: string): string {
  return Array.from(
    text,
    (character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
}

/** Whether a heading says the same as a slug: most of its words begin alike. `# API Tester` names `testeur-api`. */
function names(heading: string, slug: string): boolean {
  // Of a name in another script, its letters.
  if (foldToAscii(slug) === '') return lettersOf(heading).includes(lettersOf(slug));
  const stems = (text: string) =>
    foldToAscii(text)
      .split('-')
      .filter((word) => word.length > 1)
      .map((word) => word.slice(0, 4));
  const own = stems(slug);
  const said = new Set(stems(heading));
  const shared = own.filter((stem) => said.has(stem)).length;
  return said.size <= own.length + 2 && shared >= own.length / 2;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Names are English in most files whatever the text is: there a heading of a few words is the better title. */
function isTranslated(heading: string, language: string): boolean {
  const characters = heading.match(UNSPACED)?.length ?? 0;
  // In a script without spaces, a word is about two characters: `概要` is one, `代码审查` two.
  const words = characters > 0 ? Math.ceil(characters / 2) : heading.split(/\s+/).length;
  return language !== 'en' && words > 1 && words < 8;
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
