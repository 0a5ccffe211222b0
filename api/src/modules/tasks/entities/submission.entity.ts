import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SubmissionKind } from '#domain';

export const SUBMISSION_STATES = ['draft', 'submitted', 'returned', 'approved', 'recalled'] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** A numbered round of handing in (RULES.md E1). Once approved, the database refuses every change (E4). */
@Entity('submission')
export class Submission {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'task_id', type: 'uuid' }) taskId: string;
  @Column({ name: 'round_no', type: 'integer' }) roundNo: number;
  @Column({ type: 'text', default: 'result' }) kind: SubmissionKind;
  @Column({ type: 'text', default: 'draft' }) state: SubmissionState;
  @Column({ name: 'result_text', type: 'text', default: '' }) resultText: string;
  @Column({ type: 'text', default: '' }) note: string;
  @Column({ type: 'text', default: '' }) difficulties: string;
  @Column({ type: 'text', default: '' }) proposals: string;
  @Column({ name: 'covered_deliverable_ids', type: 'uuid', array: true, default: '{}' }) coveredDeliverableIds: string[];
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'created_by', type: 'uuid' }) createdBy: string;
  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true }) submittedAt: Date | null;
  @Column({ name: 'submitted_by', type: 'uuid', nullable: true }) submittedBy: string | null;
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @Column({ name: 'decided_by', type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column({ name: 'decision_note', type: 'text', nullable: true }) decisionNote: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
}
