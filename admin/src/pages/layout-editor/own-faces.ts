import type { PaperFace } from '@domain/layout/page-facts';
import { createContext } from 'react';

/** The faces the paper brought itself, as they may be chosen for a headline. */
export const OwnFaces = createContext<readonly PaperFace[]>([]);
