/** Where scripts of an archive put what they bring: pages opened from a disk may load scripts, and no data. */
export const PARTS = 'agenthequeParts';

/** JSON as a classic script that leaves it, as text, under its name: faster for a browser to read than as code. */
export function scriptPart(name: string, json: string): string {
  return `(self.${PARTS}??={})[${JSON.stringify(name)}]=${JSON.stringify(json)}\n`;
}
