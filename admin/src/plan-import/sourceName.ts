import { useT } from '../i18n/useT';

/** What was pasted is kept as a file as well; nobody gave it this name. */
const PASTED = /^van-ban-dan\.(?:txt|html)$/;

export function useSourceName(): (fileName: string) => string {
  const t = useT();
  return (fileName) => (PASTED.test(fileName) ? t('planImport.start.pasted') : fileName);
}
