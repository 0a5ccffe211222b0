import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A setting of the whole installation; its version tells instances that what they remember is old. */
@Entity({ name: 'app_setting' })
export class AppSetting {
  @PrimaryColumn({ name: 'key', type: 'text' })
  key: string;

  @Column({ name: 'value', type: 'jsonb' })
  value: unknown;

  @Column({ name: 'version', type: 'integer', default: 1 })
  version: number;
}
