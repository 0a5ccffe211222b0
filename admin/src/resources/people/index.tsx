import type { ResourceParts } from '../resourceParts';

export const peopleResource: ResourceParts = {};
