import { Arg, Query, Resolver } from 'type-graphql';
import {
  ENTITY_KINDS,
  KINDS,
  type LabelLanguage,
  MODALITIES,
  MODALITY_DESCRIPTIONS,
  MODALITY_LABELS,
  PREDICATE_NAMES,
  type Predicate,
  predicateRow,
} from '../../ontology/ontology.js';
import { LabelLanguageEnum } from '../enums/enums.js';
import { OntologyType, type PredicateRowType } from './ontology.type.js';

/** What the graph can say. */
@Resolver()
export class OntologyResolver {
  @Query(() => OntologyType, { description: 'Kinds, predicates and modalities, with their names in a language.' })
  ontology(
    @Arg('language', () => LabelLanguageEnum, { defaultValue: 'en', description: 'Language of the labels.' })
    language: LabelLanguage,
  ): OntologyType {
    return {
      kinds: ENTITY_KINDS.map((kind) => {
        const { labels, description } = KINDS[kind];
        return { kind, label: labels[language], description };
      }),
      predicates: PREDICATE_NAMES.map((predicate) => shownPredicate(predicate, language)),
      modalities: MODALITIES.map((modality) => ({
        modality,
        label: MODALITY_LABELS[modality][language],
        description: MODALITY_DESCRIPTIONS[modality],
      })),
    };
  }
}

function shownPredicate(predicate: Predicate, language: LabelLanguage): PredicateRowType {
  const row = predicateRow(predicate);
  const inverse = 'inverseLabels' in row ? row.inverseLabels : undefined;
  return {
    predicate,
    label: row.labels[language],
    inverseLabel: (inverse ?? row.labels)[language],
    description: row.description,
    subjectKinds: row.subject,
    objectKinds: 'object' in row ? row.object : [],
  };
}
