import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '#contracts';

/** A role of a person for a unit and all units below it (X1). */
@Entity({ name: 'role_grant' })
export class RoleGrant {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'role', type: 'text' })
  role: Role;

  @Column({ name: 'scope_unit_id', type: 'uuid' })
  scopeUnitId: string;
}
