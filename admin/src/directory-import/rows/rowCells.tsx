import { ROLES } from '#contracts';
import { formatDateVi, isCalendarDate } from '#domain';
import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { useT } from '../../i18n/useT';
import { useLevelChoices } from '../../resources/org-units/useLevelChoices';
import { ChoiceCell } from '../pick/ChoiceCell';
import { RolesCell } from '../pick/RolesCell';
import { TextCell } from '../pick/TextCell';
import { UnitPick } from '../pick/UnitPick';
import type { ListField, ListRow, PersonRow, UnitRow } from '../listTypes';
import { corrected, isUnit, withUnit } from './rowFacts';

export interface CellColumn {
  readonly field: ListField;
  readonly width: string;
}

const UNIT_COLUMNS: readonly CellColumn[] = [{ field: 'code', width: '11%' }, { field: 'name', width: '31%' }, { field: 'shortName', width: '19%' }, { field: 'level', width: '15%' }, { field: 'parent', width: '24%' }];
const PERSON_COLUMNS: readonly CellColumn[] = [{ field: 'fullName', width: '20%' }, { field: 'username', width: '17%' }, { field: 'post', width: '13%' }, { field: 'unit', width: '18%' }, { field: 'roles', width: '16%' }, { field: 'scope', width: '16%' }];
export const columnsOf = (kind: 'units' | 'people'): readonly CellColumn[] => (kind === 'units' ? UNIT_COLUMNS : PERSON_COLUMNS);

/** The words a screen reader says of whose cell it is. */
export const nameOf = (row: ListRow): string => (isUnit(row) ? row.name : row.fullName) || row.place;

interface CellProps {
  readonly row: ListRow;
  readonly field: ListField;
  readonly wrong: ReadonlySet<ListField>;
  readonly onChange: (row: ListRow) => void;
}

export function RowCell({ row, ...props }: CellProps): ReactNode {
  return isUnit(row) ? <UnitCell row={row} {...props} /> : <PersonCell row={row} {...props} />;
}

const TEXT_LENGTHS: Partial<Record<ListField, number>> = { code: 50, name: 300, shortName: 100, fullName: 200, username: 40, post: 200, email: 254, phone: 30 };

function useTextCell<Row extends ListRow>({ row, wrong, onChange }: { row: Row; wrong: ReadonlySet<ListField>; onChange: (row: ListRow) => void }) {
  const t = useT();
  return (field: ListField, value: string | null, isStrong = false) => (
    <TextCell
      label={t(`listImport.field.${field}`)} of={nameOf(row)} value={value ?? ''} isWrong={wrong.has(field)} isDisabled={row.isLeftOut} isStrong={isStrong} maxLength={TEXT_LENGTHS[field] ?? 200}
      onChange={(text) => onChange(corrected(row as ListRow, { [field]: text }, field))}
    />
  );
}

function UnitCell({ row, field, wrong, onChange }: Omit<CellProps, 'row'> & { row: UnitRow }) {
  const t = useT();
  const levels = useLevelChoices();
  const text = useTextCell({ row, wrong, onChange });
  const common = { label: t(`listImport.field.${field}`), of: nameOf(row), isWrong: wrong.has(field), isDisabled: row.isLeftOut };
  if (field === 'level') return <ChoiceCell {...common} value={row.level ?? ''} none={t('listImport.pick.noLevel')} choices={levels} onChange={(level) => onChange(corrected(row, { level: level as UnitRow['level'], isLevelSure: true }, 'level'))} />;
  if (field === 'parent') return <UnitPick {...common} value={row.parent} onPick={(parent) => onChange(corrected(row, { parent }, 'parent'))} />;
  if (field !== 'name') return text(field, field === 'code' ? row.code : row.shortName);
  return (
    <>
      {text('name', row.name, true)}
      {row.aliases.length ? <Small>{t('listImport.aliases', { names: row.aliases.join('; ') })}</Small> : null}
      {row.validFrom !== null || row.doubts.some((doubt) => doubt.field === 'validFrom') ? <DayCell row={row} isWrong={wrong.has('validFrom')} onChange={onChange} /> : null}
    </>
  );
}

/** The unit's own first day, where the list states one; what is no day counts as none and is asked about. */
function DayCell({ row, isWrong, onChange }: { row: UnitRow; isWrong: boolean; onChange: (row: ListRow) => void }) {
  const t = useT();
  const typed = (text: string) => {
    const [day = '', month = '', year = ''] = text.split(/[\s./-]+/);
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    onChange(corrected(row, { validFrom: isCalendarDate(date) ? date : null }, 'validFrom'));
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', fontSize: '0.8125rem', color: 'text.secondary', pl: 0.75 }}>
      <Box component="span" aria-hidden="true" sx={{ flex: 'none' }}>{t('listImport.field.validFrom')}:</Box>
      <TextCell label={t('listImport.field.validFrom')} of={nameOf(row)} value={row.validFrom === null ? '' : formatDateVi(row.validFrom)} isWrong={isWrong} isDisabled={row.isLeftOut} maxLength={10} onChange={typed} />
    </Box>
  );
}

function PersonCell({ row, field, wrong, onChange }: Omit<CellProps, 'row'> & { row: PersonRow }) {
  const t = useT();
  const text = useTextCell({ row, wrong, onChange });
  const common = { label: t(`listImport.field.${field}`), of: nameOf(row), isWrong: wrong.has(field), isDisabled: row.isLeftOut };
  if (field === 'unit') return <UnitPick {...common} value={row.unit} onPick={(unit) => onChange(withUnit(row, unit))} />;
  if (field === 'scope') return <UnitPick {...common} value={row.scope} onPick={(scope) => onChange(corrected(row, { scope }, 'scope'))} />;
  if (field === 'roles') return <RolesCell of={nameOf(row)} value={row.roles} isWrong={common.isWrong} isDisabled={row.isLeftOut} onChange={(roles) => onChange(corrected(row, { roles: ROLES.filter((role) => roles.includes(role)) }, 'roles'))} />;
  if (field !== 'fullName') return text(field, field === 'username' ? row.username : row.post);
  return (
    <>
      {text('fullName', row.fullName, true)}
      {row.email !== null || wrong.has('email') ? text('email', row.email) : null}
      {row.phone !== null ? text('phone', row.phone) : null}
    </>
  );
}

const Small = ({ children }: { children: ReactNode }) => <Box sx={{ px: 0.75, fontSize: '0.8125rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>{children}</Box>;
