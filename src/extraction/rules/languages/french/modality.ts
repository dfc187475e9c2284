import type { ModalityRow } from '../../language.js';
import { phrases, words } from '../../wordTables.js';

/** How French hedges, plans and denies. The first row that fits decides. */
export const MODALITY: readonly ModalityRow[] = [
  {
    modality: 'DENIED',
    verbs: words('nier démentir refuser exclure réfuter contester rejeter renoncer écarter'),
    within: words("ne n' pas jamais"),
    phrases: phrases("il n'est pas question|aucun projet de|aucun contrat|pas question"),
  },
  {
    modality: 'CONSIDERED',
    verbs: words(
      'menacer envisager étudier explorer discuter négocier réfléchir songer évaluer considérer hésiter examiner',
    ),
    within: words('peut peuvent pourrait pourraient pourra pourront puisse puissent'),
    phrases: phrases(
      "en pourparlers|en discussion|en discussions|en négociation|en négociations|à l'étude|sur la table|peut-être|éventuellement|éventuel|éventuelle",
    ),
    nouns: words('pourparlers discussions négociations possibilité hypothèse option'),
  },
  {
    modality: 'RUMOURED',
    phrases: phrases(
      "selon des rumeurs|selon la rumeur|rumeur|rumeurs|prétendument|supposément|apparemment|probablement|vraisemblablement|sans doute|semble il|on prête|dit-on|paraît il|soupçonné d'|soupçonnée d'|soupçonné de|soupçonnée de|soupçonnés de",
    ),
    within: words('aurait auraient serait seraient'),
    endings: ['erait', 'eraient', 'irait', 'iraient', 'drait', 'draient', 'ttrait', 'ttraient'],
  },
  {
    modality: 'PLANNED',
    verbs: words(
      'prévoir vouloir compter espérer préparer promettre engager projeter décider annoncer ambitionner viser souhaiter apprêter entendre programmer planifier attendre tenir chercher',
    ),
    within: words('va vont doit doivent devrait devraient devra devront sera seront aura auront fera feront'),
    endings: [
      'era',
      'eront',
      'ira',
      'iront',
      'dra',
      'dront',
      'vra',
      'vront',
      'ttra',
      'ttront',
      'aura',
      'auront',
      'uira',
      'uiront',
    ],
    phrases: phrases(
      "est prévu|est prévue|sont prévus|prévu pour|prévue pour|sur le point de|sur le point d'|en passe de|en voie de|d'ici|bientôt|prochainement",
    ),
    nouns: words('plan plans intention projet objectif accord engagement ambition'),
  },
];

export const SAYING_VERBS = words(
  `dire affirmer déclarer indiquer rapporter écrire raconter révéler expliquer estimer assurer préciser ajouter confier confirmer annoncer souligner avancer reconnaître admettre noter
   prétendre juger relever signaler tempérer commenter détailler apprendre répondre`,
);
export const REPORTING_VERBS = words('rapporter écrire révéler relever signaler');
export const SOURCE_PHRASES = phrases(
  "selon|d'après|à en croire|de l'avis de|de l'avis des|selon les informations de|selon les informations du|selon des informations de|d'après les informations de|citant|cité par|citée par|citées par|aux dires de|dans un entretien à|dans un entretien au|dans une interview à|dans une interview au|comme l'a révélé|comme l'a rapporté",
);
