import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PartyRole } from '#domain';

/** What an activity makes of a unit (RULES.md T1); monitoring and evaluating units have one without tasks. */
@Entity('obligation')
export class Obligation {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'plan_id', type: 'uuid' }) planId: string;
  @Column({ name: 'activity_id', type: 'uuid' }) activityId: string;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @Column({ type: 'text' }) role: PartyRole;
  @Column({ name: 'party_id', type: 'uuid', nullable: true }) partyId: string | null;
  @Column({ type: 'text', nullable: true }) duty: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
