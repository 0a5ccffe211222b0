import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';
import { Notification } from 'react-admin';
import { useT } from '../i18n/useT';
import { BrandMark } from '../layout/Brand';

/** The frame of the pages outside the layout: signing in, changing a password, the first administrator. */
export function AuthFrame({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  const t = useT();
  const product = t('common.product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <Box component="main" sx={{ minHeight: '100dvh', display: 'grid', alignContent: { xs: 'start', sm: 'center' }, justifyItems: 'center', px: 2, py: { xs: 3, sm: 5 }, backgroundColor: 'background.default' }}>
      <Box sx={{ width: '100%', maxWidth: 460 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 2.5 }}>
          <BrandMark size={40} />
          <Box>
            <Box sx={{ fontWeight: 700, fontSize: '1.25rem', lineHeight: 1.3 }}>{product}</Box>
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t('common.tagline')}</Box>
          </Box>
        </Box>
        <Card sx={{ p: { xs: 2.25, sm: 3 } }}>
          <Typography variant="h1" sx={{ fontSize: '1.25rem' }}>
            {title}
          </Typography>
          {help ? (
            <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
              {help}
            </Typography>
          ) : null}
          <Box sx={{ mt: 2.5 }}>{children}</Box>
        </Card>
      </Box>
      <Notification />
    </Box>
  );
}
