import { createContext, type ReactNode } from 'react';

/** How the text stands with the server, for where the head of the page that says so is out of sight. */
export const StandingContext = createContext<ReactNode>(null);
