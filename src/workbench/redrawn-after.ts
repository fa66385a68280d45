import type { Host } from '../host';

/** Draws again, once, after whatever the pane asked of the host, or a person did. */
export function redrawnAfter(host: Host, draw: () => void): void {
  const { bridge, user } = host;
  let isDue = false;
  const soon = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      draw();
    });
  };
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    send(text);
    soon();
  };
  for (const act of ['select', 'activate'] as const) {
    const done = user[act].bind(user) as (...given: [string, string]) => void;
    user[act] = (...given: [string, string?]) => {
      done(...(given as [string, string]));
      soon();
    };
  }
}
