import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate, PeriodKey } from '#domain';

/** A period for which a plan collects figures (RULES.md I11, P2). */
@Entity('indicator_period')
export class IndicatorPeriod {
  @PrimaryColumn('uuid') id: string;
  @Column({ name: 'plan_id', type: 'uuid' }) planId: string;
  @Column({ name: 'period_key', type: 'text' }) periodKey: PeriodKey;
  @Column({ name: 'start_on', type: 'date' }) startOn: CalendarDate;
  @Column({ name: 'cut_off_on', type: 'date' }) cutOffOn: CalendarDate;
  @Column({ name: 'opened_at', type: 'timestamptz' }) openedAt: Date;
  @Column({ name: 'locked_at', type: 'timestamptz', nullable: true }) lockedAt: Date | null;
  @Column({ name: 'locked_by', type: 'uuid', nullable: true }) lockedBy: string | null;
  @Column({ type: 'integer', default: 1 }) version: number;
}
