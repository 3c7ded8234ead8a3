import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { applyLanguage, rememberedLanguage } from './i18n/language';

applyLanguage(rememberedLanguage());
const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode><App /></StrictMode>);
// The first screen is readable in the reader's own fonts; ours follow, a slice at a time.
void import('./theme/fonts');
