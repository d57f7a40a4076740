/** What is written in percent-encoded UTF-8 decoded, the rest as it is: `100%%20x` => `100% x` */
export function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
