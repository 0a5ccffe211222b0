import { Column, Entity, PrimaryColumn } from 'typeorm';

export type PlanState = 'draft' | 'issued' | 'closed';

/** A plan (A1); its sections and activities are read and written as SQL, several tables at a time. */
@Entity({ name: 'plan' })
export class Plan {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'owner_unit_id', type: 'uuid' }) ownerUnitId: string;
  @Column({ name: 'document_id', type: 'uuid', nullable: true }) documentId: string | null;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) folded: string;
  @Column({ type: 'integer' }) year: number;
  @Column({ type: 'text' }) state: PlanState;
  @Column({ name: 'moves_to_working_day', type: 'boolean' }) movesToWorkingDay: boolean;
  @Column({ name: 'reads_before_as_day_before', type: 'boolean' }) readsBeforeAsDayBefore: boolean;
  @Column({ name: 'reporting_scheme_id', type: 'uuid' }) reportingSchemeId: string;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'is_demonstration', type: 'boolean' }) isDemonstration: boolean;
  @Column({ name: 'issued_at', type: 'timestamptz', nullable: true }) issuedAt: Date | null;
  @Column({ name: 'issued_by', type: 'uuid', nullable: true }) issuedBy: string | null;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt: Date | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'integer' }) version: number;
}

/** A group of activities, numbered as printed. */
@Entity({ name: 'plan_section' })
export class PlanSection {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'plan_id', type: 'uuid' }) planId: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ name: 'printed_number', type: 'text' }) printedNumber: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'integer' }) version: number;
}

export const PLAN_ENTITIES = [Plan, PlanSection];
