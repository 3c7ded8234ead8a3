import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';

/** Where one stands among the marks: on which, and in what order they were then. */
interface Picked { id: string | null; order: readonly string[] }
/** Written to the address by the reader's own step, not come from elsewhere. */
const OWN = { picked: true };

/** The mark one looks at. It is in the address too, so that one can be sent to it, but the next key never waits for the address. */
export const usePicked = (ids: readonly string[]) => {
  const [address, setAddress] = useSearchParams();
  const { key, state } = useLocation();
  const asked = address.get('mark');
  const [picked, setPicked] = useState<Picked>({ id: asked, order: ids });
  const [cameBy, setCameBy] = useState(key);
  if (key !== cameBy) {
    setCameBy(key);
    if ((state as typeof OWN | null)?.picked !== true) setPicked({ ...picked, id: asked });
  }
  const pick = (id: string | null): void => {
    setPicked({ id, order: ids });
    setAddress((before) => {
      const next = new URLSearchParams(before);
      if (id) next.set('mark', id);
      else next.delete('mark');
      return next;
    }, { replace: true, state: OWN });
  };
  return { ...picked, pick };
};
