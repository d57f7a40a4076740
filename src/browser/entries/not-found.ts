/** The page where there is none: leads on to what was meant, where that is there, without a trace in the history. */
import { guessAddresses } from '../place/guess-addresses.ts';

for (const address of guessAddresses(location.pathname)) {
  const answer = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
  if (answer?.ok) {
    location.replace(address + location.search + location.hash);
    break;
  }
}
