import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createI18nProvider } from './i18n/i18nProvider';
import { applyLanguage, rememberedLanguage } from './i18n/language';
import { wordsOf } from './i18n/words';

applyLanguage(rememberedLanguage());
const root = document.getElementById('root');
if (root) void wordsOf(rememberedLanguage()).then((words) => createRoot(root).render(<StrictMode><App i18nProvider={createI18nProvider(words)} /></StrictMode>));
// The first screen is readable in the reader's own fonts; ours follow, a slice at a time.
void import('./theme/fonts');
