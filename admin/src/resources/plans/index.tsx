import type { ResourceParts } from '../resourceParts';

export const plansResource: ResourceParts = {};
