import type { components } from '#contracts';

/** The shapes of the API, generated from its OpenAPI document: the admin names them and adds none by hand (STYLE.md). */
export type Schemas = components['schemas'];
