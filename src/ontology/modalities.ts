import type { Labels } from './labels.js';

/**
 * How an article says a thing, from firm to denied. The order is the order of firmness: a relation that rests on several
 * claims takes the firmest of theirs.
 */
export const MODALITY_DESCRIPTIONS = {
  ASSERTED: 'Told as fact.',
  PLANNED: 'Decided or expected, not yet done.',
  CONSIDERED: 'Being weighed; it may happen.',
  RUMOURED: 'Hedged: reportedly, supposedly, said to.',
  DENIED: 'Said not to be so.',
} as const;

/** How an article says a thing. */
export type Modality = keyof typeof MODALITY_DESCRIPTIONS;

/** Each modality for people. */
export const MODALITY_LABELS: Readonly<Record<Modality, Labels>> = {
  ASSERTED: { en: 'asserted', pt: 'afirmado', es: 'afirmado' },
  PLANNED: { en: 'planned', pt: 'planejado', es: 'previsto' },
  CONSIDERED: { en: 'considered', pt: 'em consideração', es: 'en consideración' },
  RUMOURED: { en: 'rumoured', pt: 'segundo rumores', es: 'según rumores' },
  DENIED: { en: 'denied', pt: 'negado', es: 'negado' },
};

/** Every modality, firmest first. */
export const MODALITIES = Object.keys(MODALITY_DESCRIPTIONS) as readonly Modality[];

/** The firmest of some modalities; `DENIED` for none. */
export function firmest(modalities: Iterable<Modality>): Modality {
  let best: Modality = 'DENIED';
  for (const modality of modalities) {
    if (MODALITIES.indexOf(modality) < MODALITIES.indexOf(best)) best = modality;
  }
  return best;
}
