import { fold } from '#domain';
import { reaches, withinAuthority, withinScope, type Actor, type Scope } from '../../../platform/auth/index.js';
import { newId, Parameters, type Tx } from '../../../platform/db/index.js';
import type { FieldError } from '../../../platform/problems/index.js';
import type { UnitToMake } from '../../org-units/index.js';
import type { ImportUnitRowDto } from '../dto/import-rows.dto.js';
import { tell, type RowErrors } from './check-rows.js';

interface StandingUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly path: string;
  readonly beginsOn: string;
  readonly endsBefore: string | null;
  readonly isVisible: boolean;
}

export interface SortedRows {
  readonly toMake: UnitToMake[];
  readonly existingKeys: string[];
  readonly errors: RowErrors;
}

const codeKey = (code: string): string => code.replace(/\s+/gu, '').toLowerCase();

/** Sorts a list into units to make, parents before what is below them, units that are there already, and errors by row. */
export class UnitRows {
  private readonly standing = new Map<string, StandingUnit>();
  private readonly byCode = new Map<string, StandingUnit>();
  private readonly byName = new Map<string, StandingUnit>();
  private readonly rowByKey: ReadonlyMap<string, ImportUnitRowDto>;
  private readonly rowByCode = new Map<string, string>();
  private readonly rowByName = new Map<string, string>();
  private readonly made = new Map<string, UnitToMake>();
  private readonly there = new Map<string, StandingUnit>();
  private readonly state = new Map<string, 'open' | 'done'>();
  private readonly result: SortedRows = { toMake: [], existingKeys: [], errors: {} };

  constructor(private readonly rows: readonly ImportUnitRowDto[], private readonly validFrom: string, private readonly scope: Scope) {
    this.rowByKey = new Map(rows.map((row) => [row.key, row]));
  }

  /** One statement: what the rows refer to, and all that is administered: a chain of units may be there already to any depth. */
  async load(tx: Tx, actor: Actor): Promise<this> {
    const parameters = new Parameters();
    const parents = parameters.add([...new Set(this.rows.flatMap(({ parentId }) => (parentId ? [parentId] : [])))]);
    const codes = parameters.add([...new Set(this.rows.flatMap(({ code }) => (code ? [code] : [])))]);
    const units = await tx.query<StandingUnit>(
      `SELECT r.org_unit_id AS id, r.parent_id AS "parentId", r.code, r.name, r.path, unit.valid_from AS "beginsOn", upper(r.valid_during) AS "endsBefore",
         ${withinAuthority(actor, 'orgUnits.read', parameters, 'r.path')} AS "isVisible"
       FROM (SELECT DISTINCT ON (org_unit_id) * FROM org_unit_revision ORDER BY org_unit_id, valid_during DESC) r JOIN org_unit unit ON unit.id = r.org_unit_id
       WHERE r.org_unit_id = ANY(${parents}::uuid[]) OR r.code = ANY(${codes}::text[]) OR ${withinScope(this.scope, parameters, { path: 'r.path' })}`,
      parameters.values,
    );
    for (const unit of units) {
      this.standing.set(unit.id, unit);
      if (unit.endsBefore !== null) continue;
      if (unit.code !== null) this.byCode.set(codeKey(unit.code), unit);
      if (unit.parentId !== null) this.byName.set(`${unit.parentId} ${fold(unit.name)}`, unit);
    }
    return this;
  }

  sorted(): SortedRows {
    for (const { key } of this.rows) this.place(key);
    return this.result;
  }

  /** A row after the row above it. Iterative: a list may be one long chain. */
  private place(start: string): void {
    const way = [start];
    while (way.length > 0) {
      const key = way.at(-1)!;
      const row = this.rowByKey.get(key)!;
      const above = row.parentKey ?? null;
      if (this.state.get(key) === 'done') {
        way.pop();
      } else if (above !== null && this.rowByKey.has(above) && this.state.get(above) !== 'done') {
        if (this.state.get(above) === 'open' || above === key) {
          this.tell(key, 'parentKey', 'unitCycle');
          this.state.set(key, 'done');
        } else {
          this.state.set(key, 'open');
          way.push(above);
        }
      } else {
        this.decide(row);
        this.state.set(key, 'done');
        way.pop();
      }
    }
  }

  private readonly tell = (key: string, field: string, code: FieldError['code'], params?: FieldError['params']): void => tell(this.result.errors, key, field, code, params);

  private decide(row: ImportUnitRowDto): void {
    const parentId = this.parentOf(row);
    if (parentId === null) return;
    const validFrom = row.validFrom ?? this.validFrom;
    const existing = this.existing(row, parentId);
    if (existing === 'refused') return;
    if (existing !== null) {
      this.there.set(row.key, existing);
      this.result.existingKeys.push(row.key);
      return;
    }
    const parent = this.standing.get(parentId);
    if (!this.mayStand(row, parent, validFrom) || this.isSaidTwice(row, parentId)) return;
    const unit: UnitToMake = {
      id: newId(), name: row.name, shortName: row.shortName, code: row.code ?? null, level: row.level, parentId, parentPath: parent?.path ?? null, validFrom, aliases: row.aliases ?? [],
    };
    this.made.set(row.key, unit);
    this.result.toMake.push(unit);
  }

  private parentOf({ key, parentId, parentKey }: ImportUnitRowDto): string | null {
    if (parentKey) {
      const id = this.there.get(parentKey)?.id ?? this.made.get(parentKey)?.id ?? null;
      // The row above has an error of its own, or is not in the list.
      if (id === null && !this.rowByKey.has(parentKey)) this.tell(key, 'parentKey', 'unknownReference');
      return id;
    }
    if (!parentId) {
      this.tell(key, 'parentId', 'required');
      return null;
    }
    if (this.standing.get(parentId)?.isVisible) return parentId;
    this.tell(key, 'parentId', 'unknownReference');
    return null;
  }

  /** The same code and name, or the same name under the same parent unless both have codes; then it is there already. */
  private existing({ key, code, name }: ImportUnitRowDto, parentId: string): StandingUnit | 'refused' | null {
    const byCode = code ? this.byCode.get(codeKey(code)) : undefined;
    if (byCode !== undefined) {
      if (byCode.isVisible && fold(byCode.name) === fold(name)) return byCode;
      this.tell(key, 'code', 'unitCodeTaken');
      return 'refused';
    }
    const byName = this.byName.get(`${parentId} ${fold(name)}`);
    return byName !== undefined && byName.isVisible && !(code && byName.code !== null) ? byName : null;
  }

  private mayStand({ key, parentKey }: ImportUnitRowDto, parent: StandingUnit | undefined, validFrom: string): boolean {
    const field = parentKey ? 'parentKey' : 'parentId';
    if (parent === undefined) {
      const above = parentKey ? this.made.get(parentKey) : undefined;
      if (above === undefined || above.validFrom <= validFrom) return above !== undefined;
      this.tell(key, field, 'unitNotValidOn', { date: validFrom });
      return false;
    }
    if (!reaches(this.scope, parent.path)) {
      this.tell(key, field, 'notAllowed');
      return false;
    }
    if (parent.beginsOn <= validFrom && parent.endsBefore === null) return true;
    this.tell(key, field, 'unitNotValidOn', { date: parent.endsBefore ?? validFrom });
    return false;
  }

  private isSaidTwice({ key, code, name }: ImportUnitRowDto, parentId: string): boolean {
    const ofCode = code ? this.rowByCode.get(codeKey(code)) : undefined;
    const ofName = code ? undefined : this.rowByName.get(`${parentId} ${fold(name)}`);
    if (code) this.rowByCode.set(codeKey(code), key);
    else this.rowByName.set(`${parentId} ${fold(name)}`, key);
    if (ofCode === undefined && ofName === undefined) return false;
    this.tell(key, ofCode === undefined ? 'name' : 'code', 'alreadyExists');
    return true;
  }
}

