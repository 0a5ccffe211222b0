import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate, PartyRole, TaskState } from '#domain';

/** One unit's work of one period (RULES.md T1). */
@Entity('task')
export class Task {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'obligation_id', type: 'uuid' }) obligationId: string;
  @Column({ name: 'plan_id', type: 'uuid' }) planId: string;
  @Column({ name: 'activity_id', type: 'uuid' }) activityId: string;
  @Column({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @Column({ name: 'unit_path', type: 'text' }) unitPath: string;
  @Column({ type: 'text' }) role: PartyRole;
  @Column({ name: 'content_id', type: 'uuid' }) contentId: string;
  @Column({ name: 'schedule_rule_id', type: 'uuid', nullable: true }) scheduleRuleId: string | null;
  @Column({ name: 'schedule_kind', type: 'text' }) scheduleKind: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ name: 'period_key', type: 'text' }) periodKey: string;
  @Column({ name: 'quarter_key', type: 'text', nullable: true }) quarterKey: string | null;
  @Column({ name: 'period_start_on', type: 'date', nullable: true }) periodStartOn: CalendarDate | null;
  @Column({ name: 'cut_off_on', type: 'date', nullable: true }) cutOffOn: CalendarDate | null;
  @Column({ name: 'stated_due_on', type: 'date', nullable: true }) statedDueOn: CalendarDate | null;
  @Column({ name: 'effective_due_on', type: 'date', nullable: true }) effectiveDueOn: CalendarDate | null;
  @Column({ name: 'due_basis', type: 'text' }) dueBasis: string;
  @Column({ name: 'was_moved', type: 'boolean', default: false }) wasMoved: boolean;
  @Column({ type: 'text', default: 'not_started' }) state: TaskState;
  @Column({ name: 'assignee_id', type: 'uuid', nullable: true }) assigneeId: string | null;
  @Column({ name: 'round_no', type: 'integer', default: 0 }) roundNo: number;
  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true }) submittedAt: Date | null;
  /** The Vietnamese day of `submittedAt` (P9); the database keeps it. */
  @Column({ name: 'submitted_on', type: 'date', nullable: true, insert: false, update: false }) readonly submittedOn: CalendarDate | null;
  @Column({ name: 'completed_at', type: 'timestamptz', nullable: true }) completedAt: Date | null;
  @Column({ name: 'last_event_at', type: 'timestamptz' }) lastEventAt: Date;
  /** When the due date or the assignee last changed; null as long as both are as issued. */
  @Column({ name: 'revised_at', type: 'timestamptz', nullable: true }) revisedAt: Date | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'integer', default: 1 }) version: number;
}
