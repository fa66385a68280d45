/// <reference types="office-js" />

/** The host that serves office.js, which a network must allow. */
export const OFFICE_JS_HOST = 'appsforoffice.microsoft.com';
/** So long until the pane says which host must be allowed. */
export const PATIENCE = 10_000;

/** What the page finds itself in. */
export type Surroundings = 'waiting' | 'blocked' | 'outside' | 'too-old' | 'excel';

interface Page {
  readonly Office?: typeof Office;
}

const LOOK_EVERY = 50;

/**
 * Tells what the page is in, as soon as it is known: office.js comes by itself, late or never. Calls again when a
 * library that seemed blocked comes after all. Returns how to stop.
 */
export function watchSurroundings(
  tell: (surroundings: Surroundings) => void,
  page: Page = globalThis,
): () => void {
  let isStopped = false;
  const started = Date.now();
  let isBlocked = false;
  const look = (): void => {
    if (isStopped) return;
    if (page.Office) {
      void page.Office.onReady().then(({ host }) => {
        if (!isStopped) tell(surroundingsOf(page.Office!, host));
      });
      return;
    }
    if (!isBlocked && Date.now() - started >= PATIENCE) {
      isBlocked = true;
      tell('blocked');
    }
    setTimeout(look, LOOK_EVERY);
  };
  look();
  return () => {
    isStopped = true;
  };
}

/** Outside Office `onReady` gives no host. */
function surroundingsOf(office: typeof Office, host: Office.HostType | null | undefined): Surroundings {
  if (host !== office.HostType.Excel) return 'outside';
  return office.context.requirements.isSetSupported('ExcelApi', '1.14') ? 'excel' : 'too-old';
}
