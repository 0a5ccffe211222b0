import type { components } from '#contracts';

/** The shapes of the API, generated from its OpenAPI document: the admin names them and adds none by hand, or the two would drift apart. */
export type Schemas = components['schemas'];
