import type { ResourceParts } from '../resourceParts';

export const settingsResource: ResourceParts = {};
