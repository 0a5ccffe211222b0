import { isCalendarDate, UNIT_LEVELS, type UnitLevel } from '#domain';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useId, useState, type FormEvent } from 'react';
import { DateField } from '../../components/DateField';
import { UnitSelect } from '../../components/UnitSelect';
import { useNotify } from 'react-admin';
import { useApiMutation } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import { useCan, useToday } from '../../providers/session';
import { useLevelChoices } from '../../resources/org-units/useLevelChoices';
import { useImportWork } from '../review/importContext';

export type MadeTarget = { unitId: string } | { groupId: string };
type Kind = 'unit' | 'group';

interface CreateTargetProps {
  name: string;
  /** What the words of the document suggest. */
  wanted: Kind;
  onMade: (target: MadeTarget) => void;
  onClose: () => void;
}

/** The kinds this person may make. */
export function useMakeable(): Kind[] {
  const mayUnits = useCan('orgUnits.manage');
  const mayGroups = useCan('unitGroups.manage');
  return [...(mayUnits ? ['unit' as const] : []), ...(mayGroups ? ['group' as const] : [])];
}

/** A unit or an open group is made of a name the system does not know yet, and the name means it from then on (RULES.md U1, U3). */
export function CreateTarget({ name: printed, wanted, onMade, onClose }: CreateTargetProps) {
  const t = useT();
  const titleId = useId();
  const notify = useNotify();
  const today = useToday();
  const { imported } = useImportWork();
  const kinds = useMakeable();
  const levels = useLevelChoices();
  const [kind, setKind] = useState<Kind>(kinds.includes(wanted) ? wanted : kinds[0]!);
  const [name, setName] = useState(printed);
  const [shortName, setShortName] = useState(printed.slice(0, 100));
  const [level, setLevel] = useState<UnitLevel>('department');
  const [parentId, setParentId] = useState<string | null>(imported.ownerUnit.id);
  const [validFrom, setValidFrom] = useState(imported.header.issuedOn ?? today);
  const make = useApiMutation<{ id: string }>({
    invalidates: [['org-units'], ['unit-groups']],
    onSuccess: ({ id }) => {
      notify(t('planImport.names.createdIt', { name: name.trim() }), { type: 'success' });
      onMade(kind === 'unit' ? { unitId: id } : { groupId: id });
    },
  });
  const errors = make.error?.body.errors ?? {};
  const isComplete = name.trim() !== '' && (kind === 'group' || (shortName.trim() !== '' && isCalendarDate(validFrom)));
  const save = (event: FormEvent) => {
    event.preventDefault();
    // The form stands inside the page of the import: its own submit is the only one.
    event.stopPropagation();
    if (!isComplete) return;
    if (kind === 'group') make.mutate({ path: '/unit-groups', body: { name: name.trim(), kind: 'open', ownerUnitId: imported.ownerUnit.id } });
    else make.mutate({ path: '/org-units', body: { name: name.trim(), shortName: shortName.trim(), level, parentId, validFrom } });
  };
  return (
    <Dialog open onClose={make.isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <form onSubmit={save}>
        <DialogTitle id={titleId}>{t('planImport.names.createFor', { name: printed })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          <TextField select label={t('planImport.names.createKind')} value={kind} disabled={kinds.length < 2} onChange={(event) => setKind(event.target.value as Kind)} helperText={kind === 'group' ? t('planImport.names.openHelp') : undefined}>
            {kinds.map((one) => <MenuItem key={one} value={one}>{t(`planImport.names.made.${one}`)}</MenuItem>)}
          </TextField>
          <TextField autoFocus required label={t('records.units.name')} value={name} onChange={(event) => setName(event.target.value)} error={'name' in errors} helperText={errors['name']} slotProps={{ htmlInput: { maxLength: 300 } }} />
          {kind === 'unit' ? (
            <>
              <TextField required label={t('records.units.shortName')} value={shortName} onChange={(event) => setShortName(event.target.value)} error={'shortName' in errors} helperText={errors['shortName'] ?? t('records.units.shortNameHelp')} slotProps={{ htmlInput: { maxLength: 100 } }} />
              <TextField select label={t('records.units.level')} value={level} onChange={(event) => setLevel(UNIT_LEVELS.find((one) => one === event.target.value) ?? 'department')}>
                {levels.map(({ id, name: label }) => <MenuItem key={id} value={id}>{label}</MenuItem>)}
              </TextField>
              <UnitSelect label={t('records.units.parent')} value={parentId} onChange={setParentId} error={'parentId' in errors} helperText={errors['parentId']} />
              <DateField isRequired label={t('records.units.validFrom')} value={validFrom} onChange={setValidFrom} error={'validFrom' in errors} helperText={errors['validFrom']} />
            </>
          ) : null}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={make.isPending}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={make.isPending} disabled={!isComplete}>{t('planImport.names.createIt')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
