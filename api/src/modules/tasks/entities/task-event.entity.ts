import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TaskState } from '#domain';

/** One row per change of state (RULES.md T3); the database refuses to change it. */
@Entity('task_event')
export class TaskEvent {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'task_id', type: 'uuid' }) taskId: string;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId: string | null;
  @Column({ type: 'text' }) action: string;
  @Column({ name: 'from_state', type: 'text', nullable: true }) fromState: TaskState | null;
  @Column({ name: 'to_state', type: 'text' }) toState: TaskState;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ name: 'round_no', type: 'integer', default: 0 }) roundNo: number;
  /** The task's own `submittedAt` after the event, so that a past day can be told (T4). */
  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true }) submittedAt: Date | null;
}
