import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarExceptionKind } from '#domain';

/** A day that is not what its weekday says (P6). `isSecondHand`: not read in the decision itself, to be checked. */
@Entity({ name: 'working_day_exception' })
export class WorkingDayException {
  @PrimaryColumn({ name: 'on_date', type: 'date' })
  on: string;

  @Column({ name: 'kind', type: 'text' })
  kind: CalendarExceptionKind;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'source', type: 'text' })
  source: string;

  @Column({ name: 'is_second_hand', type: 'boolean', default: false })
  isSecondHand: boolean;
}
