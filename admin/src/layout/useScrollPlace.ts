import { useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** Where each visited page stood, by the history's own key: Back returns to the same place of the same list. */
const places = new Map<string, number>();
const PATIENCE_MS = 2_000;

/**
 * A page that is opened begins at its top, however far the one before was scrolled; Back and Forward return to the place
 * that was left, once the page is long enough again.
 */
export function useScrollPlace(): void {
  const { pathname, key } = useLocation();
  const isReturn = useNavigationType() === 'POP';
  // Layout effects: the listener must have changed before the browser tells of the scroll that the new page causes.
  useLayoutEffect(() => {
    const keep = () => void places.set(key, window.scrollY);
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [key]);
  useLayoutEffect(() => (isReturn ? returnTo(places.get(key) ?? 0) : window.scrollTo(0, 0)), [pathname]);
}

function returnTo(place: number): (() => void) | undefined {
  if (place === 0) return undefined;
  const start = performance.now();
  let frame = 0;
  const step = () => {
    window.scrollTo(0, place);
    if (Math.abs(window.scrollY - place) > 1 && performance.now() - start < PATIENCE_MS) frame = requestAnimationFrame(step);
  };
  step();
  return () => cancelAnimationFrame(frame);
}
