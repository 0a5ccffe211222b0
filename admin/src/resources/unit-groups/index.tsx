import type { ResourceParts } from '../resourceParts';

export const unitGroupsResource: ResourceParts = {};
