import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { entryOf } from './office/entry';

/** Excel's side and the core come after the first content is shown. */
const loadServices = () => import('./services').then(({ createServices }) => createServices());

createRoot(document.getElementById('pane')!).render(
  <App entry={entryOf(window.location.search)} loadServices={loadServices} />,
);
