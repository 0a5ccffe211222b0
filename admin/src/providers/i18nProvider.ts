import type { I18nProvider } from 'react-admin';
import { setNumberLocale } from '../components/numbers';
import { vi } from '../i18n/vi/index';
import { setErrorLocale } from './httpClient';
import type { Locale } from './problem';

interface Catalogue {
  readonly [key: string]: Catalogue | string | undefined;
}

type Params = Readonly<Record<string, unknown>>;

let locale: Locale = 'vi';
let catalogue: Catalogue = vi as unknown as Catalogue;

function lookUp(key: string): string | undefined {
  let node: Catalogue | string | undefined = catalogue;
  for (const part of key.split('.')) {
    if (node === undefined || typeof node === 'string') return undefined;
    node = node[part];
  }
  return typeof node === 'string' ? node : undefined;
}

/** Vietnamese has one form; English says "one" before the bars and "other" after them. */
function chooseForm(text: string, params: Params): string {
  const forms = text.split('||||');
  if (forms.length === 1) return text;
  const count = Number(params['smart_count'] ?? params['count'] ?? 1);
  return (count === 1 ? forms[0] : (forms[1] ?? forms[0]))!.trim();
}

function fill(text: string, params: Params): string {
  return text.replace(/%\{(\w+)\}/g, (whole, name: string) => (params[name] === undefined ? whole : String(params[name])));
}

/** `_` is react-admin's default text for a key that has none. */
function translate(key: string, params: Params = {}): string {
  const text = lookUp(key) ?? (typeof params['_'] === 'string' ? params['_'] : key);
  return fill(chooseForm(text, params), params);
}

async function changeLocale(next: string): Promise<void> {
  catalogue = (next === 'en' ? (await import('../i18n/en/index')).en : vi) as unknown as Catalogue;
  locale = next === 'en' ? 'en' : 'vi';
  setErrorLocale(locale);
  setNumberLocale(locale);
  document.documentElement.lang = locale;
}

export const i18nProvider: I18nProvider = {
  translate: translate as I18nProvider['translate'],
  changeLocale,
  getLocale: () => locale,
  getLocales: () => [
    { locale: 'vi', name: 'Tiếng Việt' },
    { locale: 'en', name: 'English' },
  ],
};
