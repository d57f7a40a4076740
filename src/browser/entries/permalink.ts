/** The pages at `/a/ID/`: to the agent in the reader's language. */
import { sendOn } from '../place/send-on.ts';

sendOn();
