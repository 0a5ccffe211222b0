import MenuItem from '@mui/material/MenuItem';
import Checkbox from '@mui/material/Checkbox';
import TextField from '@mui/material/TextField';
import { ROLES, type Role } from '#contracts';
import { useT } from '../../i18n/useT';

interface RolesCellProps {
  readonly of: string;
  readonly value: readonly Role[];
  readonly isWrong: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (roles: Role[]) => void;
}

export function RolesCell({ of, value, isWrong, isDisabled, onChange }: RolesCellProps) {
  const t = useT();
  const label = `${t('listImport.field.roles')}, ${of}`;
  return (
    <TextField
      select fullWidth size="small" value={[...value]} disabled={isDisabled} error={isWrong}
      onChange={(event) => onChange(event.target.value as unknown as Role[])}
      slotProps={{
        select: {
          multiple: true, displayEmpty: true, 'aria-label': label, SelectDisplayProps: { 'aria-label': label },
          renderValue: (chosen) => (chosen as Role[]).map((role) => t(`work.role.${role}`)).join(', ') || t('listImport.pick.noRole'),
        },
      }}
      sx={{ '& .MuiSelect-select': { whiteSpace: 'normal', fontSize: '0.875rem', py: 0.75 } }}
    >
      {ROLES.map((role) => (
        <MenuItem key={role} value={role} dense>
          <Checkbox size="small" checked={value.includes(role)} tabIndex={-1} disableRipple sx={{ py: 0 }} />
          {t(`work.role.${role}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
