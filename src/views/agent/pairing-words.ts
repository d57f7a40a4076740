import type { Pairing } from '../../core/schema.ts';
import type { Translate } from '../../i18n/translate.ts';

/** Why the languages of an agent are one agent: `Paired by content, 0.97: same tools, 14 headings, 61 shared terms.` */
export function pairingWords({ how, confidence, evidence }: Pairing, t: Translate): string {
  if (how !== 'detected') return t(`agent.pairing.${how}`);
  const { sameTools = false, headings = 0, sharedTerms = 0, neighbours } = evidence ?? {};
  const words = [
    t(sameTools ? 'agent.pairing.sameTools' : 'agent.pairing.otherTools'),
    t('agent.pairing.headings', { count: headings }),
    t('agent.pairing.terms', { count: sharedTerms }),
    ...(neighbours === undefined ? [] : [t('agent.pairing.neighbours', { count: neighbours })]),
  ];
  return t('agent.pairing.detected', { confidence, evidence: words.join(', ') });
}
