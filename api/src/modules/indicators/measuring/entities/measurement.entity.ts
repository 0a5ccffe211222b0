import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PeriodKey } from '#domain';

const decimal = (name?: string) => ({ ...(name === undefined ? {} : { name }), type: 'numeric', precision: 20, scale: 4, nullable: true }) as const;

/** One figure: indicator × unit × period (RULES.md I2, I4). Decimals are text, so that they stay exact. */
@Entity('measurement')
export class Measurement {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'indicator_id', type: 'uuid' }) indicatorId: string;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @Column({ name: 'unit_path', type: 'text' }) unitPath: string;
  @Column({ name: 'period_key', type: 'text' }) periodKey: PeriodKey;
  @Column({ name: 'report_id', type: 'uuid' }) reportId: string;
  @Column({ type: 'text' }) state: string;
  @Column(decimal()) numerator: string | null;
  @Column(decimal()) denominator: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'includes_below', type: 'boolean', default: false }) includesBelow: boolean;
  @Column({ type: 'text', array: true, default: '{}' }) doubts: string[];
  @Column({ name: 'doubt_reason', type: 'text', nullable: true }) doubtReason: string | null;
  @Column(decimal('verified_numerator')) verifiedNumerator: string | null;
  @Column(decimal('verified_denominator')) verifiedDenominator: string | null;
  @Column({ name: 'verified_note', type: 'text', nullable: true }) verifiedNote: string | null;
  @Column({ type: 'text', default: 'typed' }) source: string;
  @Column({ name: 'entered_at', type: 'timestamptz' }) enteredAt: Date;
  @Column({ name: 'entered_by', type: 'uuid' }) enteredBy: string;
  @Column({ type: 'integer', default: 1 }) version: number;
}

/** What a figure was before it changed, from the first hand-in on; the database refuses to change it. */
@Entity('measurement_change')
export class MeasurementChange {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'measurement_id', type: 'uuid' }) measurementId: string;
  @Column({ name: 'changed_at', type: 'timestamptz' }) changedAt: Date;
  @Column({ name: 'changed_by', type: 'uuid', nullable: true }) changedBy: string | null;
  @Column({ name: 'report_state', type: 'text' }) reportState: string;
  @Column({ type: 'text' }) state: string;
  @Column(decimal()) numerator: string | null;
  @Column(decimal()) denominator: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column(decimal('verified_numerator')) verifiedNumerator: string | null;
  @Column(decimal('verified_denominator')) verifiedDenominator: string | null;
}

@Entity('measurement_report_evidence')
export class MeasurementReportEvidence {
  @PrimaryColumn({ name: 'report_id', type: 'uuid' }) reportId: string;
  @PrimaryColumn({ name: 'evidence_item_id', type: 'uuid' }) evidenceItemId: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true }) removedAt: Date | null;
}
