import type { UnitLevel } from '#domain';

/** The units and groups that names are looked up among: those valid on the plan's date and visible to the reader. */
export interface UnitDirectory {
  readonly units: readonly KnownUnit[];
  readonly groups: readonly KnownGroup[];
  /** The unit that owns the plan; names without a place ("Phòng Tư pháp") mean its own. Null where it is not known. */
  readonly ownerUnitId: string | null;
}

export interface KnownUnit {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: readonly string[];
  readonly level: UnitLevel;
  readonly parentId: string | null;
}

export interface KnownGroup {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Open sets ("liên quan", "được giao") have members only where a person picks them (RULES.md U3). */
  readonly isOpen: boolean;
}
