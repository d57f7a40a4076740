/** The page at `/`: to the catalogue in the reader's language. */
import { sendOn } from '../place/send-on.ts';

sendOn();
