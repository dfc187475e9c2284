import { connectionType } from '../connection/connection.type.js';
import { EntityType } from './entity.type.js';

export const EntityConnection = connectionType('Entity', 'entities', () => EntityType);
