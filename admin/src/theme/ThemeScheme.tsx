import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useStore } from 'react-admin';
import { useT } from '../i18n/useT';
import { createAppTheme } from './theme';
import { tokens, type Scheme } from './tokens';
import { useIsPrinting } from './useIsPrinting';

export type SchemeChoice = Scheme | 'system';

interface SchemeValue {
  readonly choice: SchemeChoice;
  readonly scheme: Scheme;
  readonly setChoice: (choice: SchemeChoice) => void;
}

const SchemeContext = createContext<SchemeValue>({ choice: 'system', scheme: 'light', setChoice: () => undefined });

/** A strict policy hands out a nonce in a meta tag; without one the server allows inline styles. */
function createStyleCache() {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
  return createCache(nonce ? { key: 'td', nonce, prepend: true } : { key: 'td', prepend: true });
}

const styleCache = createStyleCache();

export function ThemeScheme({ children }: { children: ReactNode }) {
  const t = useT();
  const [choice, setChoice] = useStore<SchemeChoice>('scheme', 'system');
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  // Paper is white: a page printed from the dark theme is laid out in the light one.
  const isPrinting = useIsPrinting();
  const wanted: Scheme = choice === 'system' ? (prefersDark ? 'dark' : 'light') : choice;
  const scheme: Scheme = isPrinting ? 'light' : wanted;
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme;
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', tokens[scheme].ground);
  }, [scheme]);
  const [open, close, clear, loading, nothingFound] = [t('common.openList'), t('common.close'), t('common.clearChoice'), t('common.loading'), t('common.nothingFound')];
  const theme = useMemo(() => createAppTheme(scheme, { open, close, clear, loading, nothingFound }), [scheme, open, close, clear, loading, nothingFound]);
  const value = useMemo(() => ({ choice, scheme, setChoice }), [choice, scheme, setChoice]);
  return (
    <CacheProvider value={styleCache}>
      <SchemeContext.Provider value={value}>
        <ThemeProvider theme={theme}>
          <CssBaseline />
          {children}
        </ThemeProvider>
      </SchemeContext.Provider>
    </CacheProvider>
  );
}

export function useScheme(): SchemeValue {
  return useContext(SchemeContext);
}
