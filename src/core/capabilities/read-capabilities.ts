import type { Block } from '../body/outline.ts';
import type { Capability } from '../schema.ts';
import { keepInField } from './keep-in-field.ts';
import type { CapabilityMatcher } from './match-vocabulary.ts';
import { isNeutral } from './neutral-words.ts';
import { prosePhrases } from './phrases/prose-phrases.ts';
import { readSections } from './phrases/section-phrases.ts';

export interface CapabilityInput {
  title: string;
  /** The description without its examples. */
  summary: string;
  /** Of the body. */
  blocks: Block[];
  /** What the header lists: ids of the vocabulary or words. */
  declared: string[];
}

/** More of what title and description say is an enumeration of everything. */
const MAX_LEADING = 16;

/**
 * What an agent can do, in its author's words, with what the vocabulary calls it: what the header declares; what title,
 * description, the first sentence about the role and paragraphs under headings of capabilities say, where the vocabulary
 * knows it, once a capability; then what lists under such headings say, known or not.
 */
export function readCapabilities(input: CapabilityInput, match: CapabilityMatcher): Capability[] {
  const { phrases, prose } = readSections(input.blocks);
  const declared = input.declared.map((text) => declare(text, match));
  const leading = [
    ...match(input.title).map((id): Capability => ({ text: input.title, id, from: 'title' })),
    ...[input.summary, roleOf(input.blocks), ...prose].flatMap((text) => fromProse(text, match)),
  ];
  const seen = new Set<string | undefined>(declared.map(({ id }) => id));
  const telling = leading.filter(({ id }) => !seen.has(id) && seen.add(id)).slice(0, MAX_LEADING);
  const listed = phrases.map((phrase): Capability => {
    const [id] = match(phrase.text);
    return { ...phrase, ...(id !== undefined && { id }), from: 'list' };
  });
  return keepInField(unique([...declared, ...telling, ...listed]), match);
}

/** Ids of the vocabulary are written with hyphens. */
function declare(text: string, match: CapabilityMatcher): Capability {
  const said = /^[a-z0-9-]+$/.test(text) ? text.replaceAll('-', ' ') : text;
  const [id] = match(text).length > 0 ? match(text) : match(said);
  return { text: said, ...(id !== undefined && { id }), from: 'header' };
}

/** What the vocabulary knows of a text: of each phrase the first part that is about something. */
function fromProse(text: string, match: CapabilityMatcher): Capability[] {
  return prosePhrases(text).flatMap((phrase) => {
    const parts = (phrase.split(CIRCUMSTANCE)[0] ?? '').split(DETAIL);
    const about = parts.findIndex((part) => !isNeutral(part));
    return match(parts[about] ?? '').map((id): Capability => ({ text: phrase, id, from: 'text' }));
  });
}

/** What comes after these words says more about what precedes them: `testing for web applications`. */
const DETAIL =
  /\s(?:for|with|using|through|via|following|while|by|so|to ensure|ensuring|to|that|which|who|across|from|on|in|into|pour|avec|afin|grâce|via|qui|que|en|dans|sur)\s/i;

/** What comes after these words is done by others, or at another time. */
const CIRCUMSTANCE = /\s(?:before|after|when|where|until|avant|après|quand|lorsque)\s/i;

/** `You are an expert in …`: the first paragraph, where it is addressed to the agent. */
function roleOf(blocks: Block[]): string {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  return first && ROLE.test(first.text) ? first.text : '';
}

const ROLE = /^(?:\W*)(?:you are|you're|you will be|i am|i'm|act as|tu es|vous êtes|je suis|agissez|agis)\b/i;

/** One phrase may mean several capabilities, but a list need not repeat what was said before it. */
function unique(capabilities: Capability[]): Capability[] {
  const seen = new Set<string>();
  return capabilities.filter(({ text, id, from }) => {
    const said = text.toLowerCase();
    const isNew = !seen.has(from === 'list' ? said : `${said}\n${id}`);
    seen.add(said).add(`${said}\n${id}`);
    return isNew;
  });
}
