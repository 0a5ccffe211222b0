import type { Schemas } from './schemas';

/** A page of any list: `total` is counted up to a bound, beyond which `isTotalExact` is false ("more than"). */
export type Page<T> = Omit<Schemas['TaskPageView'], 'items'> & { items: T[] };

export type UnitRef = Schemas['UnitRefView'];
export type PersonRef = Schemas['TaskPersonRef'];

/** The signed-in person as `GET /auth/me` answers. */
export type Me = Schemas['MeView'];
export type DemoInfo = Schemas['DemoView'];

export type OrgUnit = Schemas['OrgUnitView'];
export type UnitGroup = Schemas['UnitGroupView'];
export type Person = Schemas['PersonView'];
export type LegalDocument = Schemas['LegalDocumentView'];
export type AuditEntry = Schemas['AuditEntryView'];
export type Settings = Schemas['SettingsView'];
export type WorkingDayRow = Schemas['WorkingDayView'];
