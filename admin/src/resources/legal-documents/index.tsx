import type { ResourceParts } from '../resourceParts';

export const legalDocumentsResource: ResourceParts = {};
