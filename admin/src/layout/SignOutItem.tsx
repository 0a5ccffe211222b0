import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { useLogout } from 'react-admin';
import { useT } from '../i18n/useT';
import { clearDeviceDrafts, deviceDraftCount } from '../resources/tasks/hand-in/deviceDraft';

/** Text that has not reached the server stays on the device until it is sent; on a shared one the person may take it away. */
export function SignOutItem({ personId }: { personId: string }) {
  const t = useT();
  const logout = useLogout();
  const titleId = useId();
  const [unsent, setUnsent] = useState(0);
  // Whoever signs in next does not start on this person's page.
  const leave = () => void logout(undefined, undefined, false);
  const ask = () => {
    const count = deviceDraftCount(personId);
    if (count === 0) leave();
    else setUnsent(count);
  };
  const forget = () => {
    clearDeviceDrafts(personId);
    leave();
  };
  return (
    <>
      <MenuItem onClick={ask}>{t('shell.signOut')}</MenuItem>
      <Dialog open={unsent > 0} onClose={() => setUnsent(0)} aria-labelledby={titleId} onKeyDown={(event) => event.stopPropagation()}>
        <DialogTitle id={titleId}>{t('shell.unsentTitle')}</DialogTitle>
        <DialogContent>{t('shell.unsentText', { count: unsent })}</DialogContent>
        <DialogActions>
          <Button onClick={() => setUnsent(0)}>{t('common.cancel')}</Button>
          <Button color="error" onClick={forget}>{t('shell.unsentForget')}</Button>
          <Button variant="contained" onClick={leave}>{t('shell.unsentKeep')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
