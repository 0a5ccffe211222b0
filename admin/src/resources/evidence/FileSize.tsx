import { useT } from '../../i18n/useT';
import { sizeParts } from './fileChecks';

export function FileSize({ bytes }: { bytes: number }) {
  const t = useT();
  const { key, size } = sizeParts(bytes);
  return <span>{t(key, { size })}</span>;
}
