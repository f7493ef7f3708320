import type { Card } from './parts';

/** Where somebody was on the board, so that Back leads there and not to the top. */
export interface Place {
  address: string;
  cards: Card[];
  next: string | null;
  top: number;
}

const KEY = 'samskap.places';
const MOST = 3;

let returning = ['back_forward', 'reload'].includes(
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ?? '',
);
addEventListener('popstate', () => (returning = true));
addEventListener('click', () => (returning = false), true);

const places = (): Place[] => {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
};

export const keepPlace = (place: Place): void => {
  try {
    const others = places().filter((other) => other.address !== place.address);
    sessionStorage.setItem(KEY, JSON.stringify([place, ...others].slice(0, MOST)));
  } catch {
    // A full or forbidden storage costs the way back, nothing else.
  }
};

/** The place that somebody comes back to; none for those who came by a link. */
export const placeToReturnTo = (address: string): Place | undefined => {
  const wanted = returning;
  returning = false;
  return wanted ? places().find((place) => place.address === address) : undefined;
};
