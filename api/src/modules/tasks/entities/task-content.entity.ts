import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the plan said when the work was issued (RULES.md T2), shared by the tasks of that issue. */
@Entity('task_content')
export class TaskContent {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'activity_id', type: 'uuid' }) activityId: string;
  @Column({ name: 'printed_number', type: 'text' }) printedNumber: string;
  @Column({ type: 'text' }) title: string;
  @Column({ name: 'expected_results', type: 'text' }) expectedResults: string;
  @Column({ name: 'party_text', type: 'text' }) partyText: string;
  @Column({ name: 'schedule_text', type: 'text' }) scheduleText: string;
  @Column({ type: 'jsonb' }) deliverables: { readonly id: string; readonly text: string }[];
  @Column({ type: 'text' }) folded: string;
  @Column({ type: 'bytea' }) digest: Buffer;
}
