import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Lets one report of a locked period be corrected once, until it expires (RULES.md I12). */
@Entity('measurement_unlock')
export class MeasurementUnlock {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'report_id', type: 'uuid' }) reportId: string;
  @Column({ name: 'granted_by', type: 'uuid' }) grantedBy: string;
  @Column({ name: 'granted_at', type: 'timestamptz' }) grantedAt: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
  @Column({ type: 'text' }) reason: string;
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true }) usedAt: Date | null;
}
