import {
  cleanName,
  formatHtmlLink,
  formatJiraLink,
  formatMarkdownLink,
  formatMediawikiLink,
  type LinkTarget,
} from '../../exports/link-forms.ts';
import type { Values } from '../../i18n/format.ts';
import type { Content } from '../copy-content.ts';
import type { ShareForm, ShareMessageKey } from './message-keys.ts';

export interface ShareFacts {
  target: LinkTarget;
  /** Of the file that a citation names; empty where there is none. */
  file: string;
  hash: string;
  /** The name of the site. */
  catalogue: string;
  /** The page as Markdown. */
  fetchPage: () => Promise<string>;
  say: (key: ShareMessageKey, values?: Values) => string;
}

/** What is copied for a form: plain text, and for `rich` the link as HTML too. */
export function createContent(form: ShareForm, { target, file, hash, catalogue, fetchPage, say }: ShareFacts): Content {
  const { address } = target;
  const title = cleanName(target.name);
  switch (form) {
    case 'link':
      return { text: address };
    case 'rich':
      return { text: say('share.plain', { title, address }), html: formatHtmlLink(target) };
    case 'markdown':
      return { text: formatMarkdownLink(target) };
    case 'mediawiki':
      return { text: formatMediawikiLink(target) };
    case 'jira':
      return { text: formatJiraLink(target) };
    case 'html':
      return { text: formatHtmlLink(target) };
    case 'page':
      return { text: fetchPage() };
    case 'citation':
      return { text: say('share.citation', { title, catalogue, file, hash, address }) };
  }
}
