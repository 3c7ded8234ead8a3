import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The time, told anew every minute: what is due turns late while one looks on. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
};
