import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate, PeriodKey, MeasurementReportState } from '#domain';

/** What one unit hands in for one period of one plan (RULES.md I12). */
@Entity('measurement_report')
export class MeasurementReport {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'period_id', type: 'uuid' }) periodId: string;
  @Column({ name: 'plan_id', type: 'uuid' }) planId: string;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @Column({ name: 'unit_path', type: 'text' }) unitPath: string;
  @Column({ name: 'period_key', type: 'text' }) periodKey: PeriodKey;
  @Column({ name: 'due_on', type: 'date' }) dueOn: CalendarDate;
  @Column({ type: 'text', default: 'draft' }) state: MeasurementReportState;
  @Column({ type: 'text', default: '' }) note: string;
  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true }) submittedAt: Date | null;
  /** The Vietnamese day of `submittedAt` (P9); the database keeps it. */
  @Column({ name: 'submitted_on', type: 'date', nullable: true, insert: false, update: false }) readonly submittedOn: CalendarDate | null;
  @Column({ name: 'submitted_by', type: 'uuid', nullable: true }) submittedBy: string | null;
  @Column({ name: 'verified_at', type: 'timestamptz', nullable: true }) verifiedAt: Date | null;
  @Column({ name: 'verified_by', type: 'uuid', nullable: true }) verifiedBy: string | null;
  @Column({ name: 'locked_at', type: 'timestamptz', nullable: true }) lockedAt: Date | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'integer', default: 1 }) version: number;
}
