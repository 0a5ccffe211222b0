import { UNIT_LEVELS } from '#domain';
import { useT, type MessageKey } from '../../i18n/useT';

export function useLevelChoices(): { id: string; name: string }[] {
  const t = useT();
  return UNIT_LEVELS.map((level) => ({ id: level, name: t(`work.level.${level}`) }));
}

export function useLevelName(): (level: string) => string {
  const t = useT();
  return (level) => t(`work.level.${level}` as MessageKey);
}
