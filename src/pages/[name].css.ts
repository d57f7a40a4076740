import type { APIRoute } from 'astro';
import { catalogue } from '../site/catalogue.ts';

interface Props {
  accent: string;
}

/** `/accent.css`, where the configuration names a colour: the policy of the pages allows no style within them. */
export function getStaticPaths() {
  const { accent } = catalogue.site;
  return accent === undefined ? [] : [{ params: { name: 'accent' }, props: { accent } }];
}

/** Lines and tabs only, never text: whatever the colour is, everything stays readable. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(`:root { --rule-head: ${props.accent}; --tab-plain: ${props.accent}; }\n`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
