/** `code-reviewer`, `golang-pro`, `@quay-keeper`: how files name one another. */
const NAME = /^(?:@[\w-]+|[a-z0-9]+(?:-[a-z0-9]+)*-(?:[a-z]*(?:er|or|ist)|expert|agent|architect|analyst|pro)s?)$/;

/** Whether a phrase is nothing but the name of another agent. */
export function isAgentName(phrase: string): boolean {
  return NAME.test(phrase);
}
