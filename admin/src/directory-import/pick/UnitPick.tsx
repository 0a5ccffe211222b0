import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { UnitSelect } from '../../components/UnitSelect';
import { useT } from '../../i18n/useT';
import type { UnitMeant } from '../listTypes';

interface UnitPickProps {
  readonly label: string;
  /** Whose row it is, for those who hear it. */
  readonly of: string;
  readonly value: UnitMeant;
  readonly isWrong: boolean;
  readonly isDisabled: boolean;
  readonly onPick: (unit: UnitMeant) => void;
}

/** The unit a cell means; pressed, it offers what the words may mean, and every other unit. */
export function UnitPick({ label, of, value, isWrong, isDisabled, onPick }: UnitPickProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const shown = value.name ?? (value.wording || t('listImport.pick.none'));
  const pick = (unitId: string | null, rowKey: string | null, name: string) => {
    setOpen(false);
    onPick({ ...value, unitId, rowKey, name });
  };
  return (
    <>
      <ButtonBase
        disabled={isDisabled}
        onClick={() => setOpen(true)}
        aria-label={`${label}, ${of}: ${shown}`}
        sx={({ palette }) => ({
          font: 'inherit', textAlign: 'left', justifyContent: 'flex-start', gap: 0.5, width: '100%', minHeight: 32, px: 0.75, py: 0.5, borderRadius: '6px', border: `1px solid ${isWrong ? palette.error.main : 'transparent'}`,
          color: value.name === null ? 'error.main' : 'text.primary', '&:hover, &:focus-visible': { backgroundColor: palette.accentSoft }, opacity: isDisabled ? 0.6 : 1,
        })}
      >
        <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{shown}</Box>
        <Edit aria-hidden="true" sx={{ fontSize: 16, color: 'text.secondary' }} />
      </ButtonBase>
      {isOpen ? <PickDialog label={label} value={value} onClose={() => setOpen(false)} onPick={pick} /> : null}
    </>
  );
}

interface PickDialogProps {
  readonly label: string;
  readonly value: UnitMeant;
  readonly onClose: () => void;
  readonly onPick: (unitId: string | null, rowKey: string | null, name: string) => void;
}

function PickDialog({ label, value, onClose, onPick }: PickDialogProps) {
  const t = useT();
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth>
      <DialogTitle>{label}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {value.wording ? <Box>{t('listImport.pick.wording', { wording: value.wording })}</Box> : null}
        {value.candidates.length ? (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }} aria-label={t('listImport.pick.candidates')}>
            {value.candidates.map(({ unitId, rowKey, name }) => (
              <li key={unitId ?? rowKey}>
                <Button fullWidth variant="outlined" sx={{ justifyContent: 'flex-start', textAlign: 'left' }} onClick={() => onPick(unitId, rowKey, name)}>
                  {name}{rowKey === null ? '' : ` ${t('listImport.pick.inList')}`}
                </Button>
              </li>
            ))}
          </Box>
        ) : null}
        <Box sx={{ pt: 0.5 }}>
          <UnitSelect label={t('listImport.pick.other')} value={null} onChange={(id, unit) => id && unit && onPick(id, null, unit.name)} />
        </Box>
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{t('common.close')}</Button></DialogActions>
    </Dialog>
  );
}
