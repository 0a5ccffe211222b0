import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an item belongs to a round. Taking it out keeps the row with the time, for nothing is deleted (RULES.md E4). */
@Entity('submission_evidence')
export class SubmissionEvidence {
  @PrimaryColumn({ name: 'submission_id', type: 'uuid' }) submissionId: string;
  @PrimaryColumn({ name: 'evidence_item_id', type: 'uuid' }) evidenceItemId: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true }) removedAt: Date | null;
}
