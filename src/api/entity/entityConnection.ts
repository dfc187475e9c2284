import { connectionType } from '../connection/connection.type.js';
import { EntityFacets } from '../facets/facets.type.js';
import { EntityType } from './entity.type.js';

export const EntityConnection = connectionType('Entity', 'entities', () => EntityType, EntityFacets);
