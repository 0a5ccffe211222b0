import type { ResultBasis } from '#domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScoreLineView } from '../views/score.view.js';

/** An evaluation of a plan as of a day of its own (RULES.md I15); once locked nothing of it changes (I11). */
@Entity({ name: 'evaluation_round' })
export class EvaluationRound {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'plan_id', type: 'uuid' }) planId: string;
  @Column({ type: 'text' }) title: string;
  @Column({ name: 'period_key', type: 'text' }) periodKey: string;
  @Column({ type: 'text' }) basis: ResultBasis;
  @Column({ name: 'as_of', type: 'date' }) asOf: string;
  @Column({ name: 're_evaluates_id', type: 'uuid', nullable: true }) reEvaluatesId: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'text' }) state: 'open' | 'locked';
  /** The scoreboard as it was copied at the lock. */
  @Column({ name: 'lines', type: 'jsonb', nullable: true }) lines: ScoreLineView[] | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'locked_at', type: 'timestamptz', nullable: true }) lockedAt: Date | null;
  @Column({ name: 'locked_by', type: 'uuid', nullable: true }) lockedBy: string | null;
  @Column({ type: 'integer' }) version: number;
}

export const RESULTS_ENTITIES = [EvaluationRound];
