import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeasurementReportState, ReportEventAction } from '#domain';

/** One row per change of a report’s state, per unlock, and per hand-over (RULES.md I12, U4). */
@Entity('measurement_report_event')
export class MeasurementReportEvent {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'report_id', type: 'uuid' }) reportId: string;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId: string | null;
  @Column({ type: 'text' }) action: ReportEventAction;
  @Column({ name: 'from_state', type: 'text' }) fromState: MeasurementReportState;
  @Column({ name: 'to_state', type: 'text' }) toState: MeasurementReportState;
  @Column({ type: 'text', nullable: true }) note: string | null;
}
