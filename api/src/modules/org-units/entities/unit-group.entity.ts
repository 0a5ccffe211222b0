import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GroupRule } from '../group-rule.js';

/** A named set of units (U3): a rule, a list, or open, whose members a person picks for each activity. */
@Entity({ name: 'unit_group' })
export class UnitGroup {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'owner_unit_id', type: 'uuid' }) ownerUnitId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) folded: string;
  @Column({ type: 'text', array: true }) aliases: string[];
  @Column({ type: 'text' }) kind: 'rule' | 'list' | 'open';
  @Column({ type: 'jsonb', nullable: true }) rule: GroupRule | null;
  @Column({ type: 'integer' }) version: number;
}

export const ORG_UNIT_ENTITIES = [UnitGroup];
