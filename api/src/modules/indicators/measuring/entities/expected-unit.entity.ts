import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PeriodKey } from '#domain';

/** Who is expected to report an assignment, for a run of periods, with the unit's place when the run began (RULES.md I11). */
@Entity('expected_unit')
export class ExpectedUnit {
  @PrimaryColumn({ name: 'assignment_id', type: 'uuid' }) assignmentId: string;
  @PrimaryColumn({ name: 'unit_id', type: 'uuid' }) unitId: string;
  @PrimaryColumn({ name: 'first_key', type: 'text' }) firstKey: PeriodKey;
  @Column({ name: 'last_key', type: 'text' }) lastKey: PeriodKey;
  @Column({ name: 'unit_path', type: 'text' }) unitPath: string;
}
