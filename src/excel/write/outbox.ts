/// <reference types="office-js" />
import { AIMED_BYTES } from '../payload';

/** What one call or assignment costs on its way, beside its own data: object paths, action, instantiation. */
export const BYTES_OF_CALL = 900;

/** Collects calls and sends them before a request gets too large. A whole sheet that fits goes in one request. */
export class Outbox {
  private bytes = 0;

  constructor(readonly context: Excel.RequestContext) {}

  /** Adds calls that need about so many bytes together. */
  async put(bytes: number, calls: () => void): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > AIMED_BYTES) await this.send();
    calls();
    this.bytes += bytes;
  }

  async send(): Promise<void> {
    this.bytes = 0;
    // Excel resumes both by itself after the request (Excel.Application).
    await this.context.sync();
    this.context.application.suspendScreenUpdatingUntilNextSync();
  }
}
