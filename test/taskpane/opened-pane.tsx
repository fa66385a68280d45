import './browser-globals';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RULES } from '../../src/core/rules/registry';
import { TABLES } from '../../src/core/tables/registry';
import { openAdditions } from '../../src/excel/additions/open-additions';
import { openSession } from '../../src/excel/session';
import type { Host, HostOptions } from '../../src/host';
import type { Language } from '../../src/messages/words';
import { Shell } from '../../src/taskpane/app/Shell';
import { loadSample } from '../../src/taskpane/load-sample';
import type { Entry } from '../../src/taskpane/office/entry';
import { Pane } from '../../src/taskpane/pane/pane';
import type { Services } from '../../src/taskpane/pane/services';
import { LanguageProvider, PaneProvider } from '../../src/taskpane/pane/use-pane';
import type { Workbook } from '../../src/workbook/workbook';
import { openInHost, sampleWorkbook } from '../excel/opened';

// Nothing of the pane is hidden by styles: looking at them for every element takes most of a test's time.
configure({ defaultHidden: true });

export interface OpenedPane {
  readonly host: Host;
  readonly pane: Pane;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Waits until nothing is under way. */
  idle(): Promise<void>;
  /** Presses a button (or tab) by its name, and waits until nothing is under way. */
  press(name: string | RegExp): Promise<void>;
}

export interface PaneOptions extends HostOptions {
  readonly workbook?: Workbook;
  readonly entry?: Entry;
  readonly language?: Language;
  /** Done to Excel before the pane opens. */
  readonly before?: (host: Host) => void;
}

/** What the pane is given, with the core in the same thread. */
export function openServices(): Services {
  const session = openSession();
  const families = new Map(RULES.map(({ id, family }) => [id, family]));
  return {
    session,
    additions: openAdditions(session),
    loadSample,
    tables: TABLES.map(({ id, title, needs }) => ({ id, title, needs })),
    familyOf: (rule) => families.get(rule) ?? 'arithmetic',
  };
}

/** The pane's screens over the real session, Microsoft's client library and our host; only React's root is a test's. */
export async function openPane(options: PaneOptions = {}): Promise<OpenedPane> {
  const { workbook = sampleWorkbook(), entry = 'open', language = 'id', before, ...hostOptions } = options;
  // The pane follows Excel by itself, outside of what a test does: React need not remark on it.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  const host = openInHost(workbook, hostOptions);
  before?.(host);
  const pane = new Pane(openServices());
  const idle = (): Promise<void> =>
    waitFor(() => {
      const { running, isRechecking } = pane.store.get();
      if (running || isRechecking) throw new Error('still at work');
    }, WAITED);
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider value={{ language, choose: () => undefined }}>
        <PaneProvider value={pane}>
          <Shell />
        </PaneProvider>
      </LanguageProvider>
    </FluentProvider>,
  );
  await act(() => pane.start(entry));
  const user = userEvent.setup({ delay: null });
  const press = async (name: string | RegExp): Promise<void> => {
    const found =
      screen.queryByRole('button', { name }) ??
      screen.queryByRole('tab', { name }) ??
      screen.getByRole('switch', { name });
    await user.click(found);
    await idle();
  };
  return { host, pane, user, idle, press };
}

const WAITED = { timeout: 60_000, interval: 20 };
