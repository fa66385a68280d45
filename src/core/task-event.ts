/**
 * What the pane tells on its own window when it begins something and when it has ended it: a `CustomEvent` whose
 * `detail` is true while it is at work. For a page around the pane that must not come in between (the workbench).
 */
export const TASK_EVENT = 'lkjip-task';
