import type { Engine } from '../../excel/engine';

/** What is asked of the worker. */
export interface Call {
  readonly method: keyof Engine | 'catalogue';
  readonly args: readonly unknown[];
}

export type Answer = { readonly value: unknown } | { readonly failure: string };
