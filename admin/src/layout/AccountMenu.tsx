import Check from '@mui/icons-material/Check';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useRef, useState } from 'react';
import { useLocaleState } from 'react-admin';
import { Link } from 'react-router';
import { useT } from '../i18n/useT';
import type { Me } from '../providers/apiTypes';
import { useMe } from '../providers/session';
import { useScheme, type SchemeChoice } from '../theme/ThemeScheme';
import { SignOutItem } from './SignOutItem';

export function AccountMenu() {
  const me = useMe();
  return me ? <AccountButton me={me} /> : null;
}

function AccountButton({ me }: { me: Me }) {
  const t = useT();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const role = me.grants[0]?.role;
  return (
    <>
      <Button ref={anchor} onClick={() => setOpen(true)} aria-haspopup="menu" aria-expanded={isOpen} color="inherit" endIcon={<ExpandMore />} sx={{ textAlign: 'left', lineHeight: 1.25, maxWidth: { xs: 190, md: 280 }, minWidth: 0 }}>
        <Box component="span" sx={{ minWidth: 0 }}>
          <Box component="span" sx={{ display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
            {me.fullName}
          </Box>
          <Box component="span" sx={{ display: { xs: 'none', md: 'block' }, fontWeight: 400, fontSize: '0.8125rem', color: 'text.secondary', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
            {me.post ?? (role ? t(`work.role.${role}`) : me.username)}
          </Box>
        </Box>
      </Button>
      <Menu anchorEl={anchor.current} open={isOpen} onClose={close} anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }} transformOrigin={{ vertical: 'top', horizontal: 'right' }} slotProps={{ list: { dense: true, sx: { minWidth: 230 } } }}>
        <MenuItem component={Link} to="/sessions" onClick={close}>
          {t('shell.sessions')}
        </MenuItem>
        <MenuItem component={Link} to="/change-password" onClick={close}>
          {t('shell.changePassword')}
        </MenuItem>
        <Divider />
        <Heading text={t('shell.language')} />
        {useLanguageItems(close)}
        <Divider />
        <Heading text={t('shell.scheme')} />
        {useSchemeItems(close)}
        <Divider />
        <SignOutItem personId={me.id} />
      </Menu>
    </>
  );
}

function Heading({ text }: { text: string }) {
  return (
    <ListSubheader sx={{ backgroundColor: 'transparent', lineHeight: 2.2, fontSize: '0.8125rem', color: 'text.secondary' }} role="presentation">
      {text}
    </ListSubheader>
  );
}

function choice(key: string, label: string, isChosen: boolean, onChoose: () => void) {
  return (
    <MenuItem key={key} role="menuitemradio" aria-checked={isChosen} onClick={onChoose}>
      <ListItemIcon>{isChosen ? <Check fontSize="small" /> : null}</ListItemIcon>
      {label}
    </MenuItem>
  );
}

function useLanguageItems(close: () => void) {
  const t = useT();
  const [locale, setLocale] = useLocaleState();
  const choose = (next: string) => () => {
    setLocale(next);
    close();
  };
  return [
    choice('vi', t('shell.vietnamese'), locale === 'vi', choose('vi')),
    choice('en', t('shell.english'), locale === 'en', choose('en')),
  ];
}

function useSchemeItems(close: () => void) {
  const t = useT();
  const { choice: chosen, setChoice } = useScheme();
  const items: [SchemeChoice, string][] = [
    ['system', t('shell.schemeSystem')],
    ['light', t('shell.schemeLight')],
    ['dark', t('shell.schemeDark')],
  ];
  return items.map(([key, label]) =>
    choice(key, label, chosen === key, () => {
      setChoice(key);
      close();
    }),
  );
}
