import type { ResourceParts } from '../resourceParts';

export const auditResource: ResourceParts = {};
