import type { ResourceParts } from '../resourceParts';

export const orgUnitsResource: ResourceParts = {};
