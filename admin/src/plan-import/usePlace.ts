import { useLocaleState } from 'react-admin';
import { placeIn } from './placeWords';

/** Places of a source in the language of the screen. */
export function usePlace(): (place: string) => string {
  const [locale] = useLocaleState();
  return (place) => placeIn(place, locale);
}
