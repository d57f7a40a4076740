import { textDirection } from '../language/text-direction.ts';
import type { Language, Section } from '../schema.ts';
import { splitSections } from './split-sections.ts';

/**
 * Puts each section of rendered instructions that is in another language than the whole into an element with its `lang`,
 * and its `dir` where that is not the one of the whole. The rest stays to the letter.
 */
export function markLanguages(html: string, language: Language, sections: Section[]): string {
  if (language.mixed.length === 0) return html;
  const languages = new Map(sections.map((section) => [section.anchor, section.language]));
  return splitSections(html)
    .map((part) => {
      const lang = part.anchor === '' ? language.opening : languages.get(part.anchor);
      if (lang === undefined) return part.html;
      const dir = textDirection(lang);
      return `<div lang="${lang}"${dir === textDirection(language.code) ? '' : ` dir="${dir}"`}>\n${part.html}</div>\n`;
    })
    .join('');
}
