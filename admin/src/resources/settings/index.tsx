import type { ResourceParts } from '../resourceParts';
import { SettingsPage } from './SettingsPage';

export const settingsResource: ResourceParts = { list: SettingsPage };
