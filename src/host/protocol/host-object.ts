import { apiNotFound } from './api-error';

/** Members behind these symbols are not reachable from the client library. */
export const ID = Symbol('id');
export const ITEM = Symbol('item');
export const ITEMS = Symbol('items');

/**
 * An object that the client library may hold a proxy of. Each accessor and method of a subclass is an API member of
 * the same name; fields, `#private` members and members behind a symbol are not.
 */
export abstract class HostObject {
  /** How the library finds the object again in its collection. */
  get [ID](): string | undefined {
    return undefined;
  }
}

/** A collection: `items`, and `getItem(key)` as an indexer. */
export abstract class HostCollection extends HostObject {
  abstract [ITEMS](): readonly HostObject[];
  abstract [ITEM](key: unknown): HostObject;
}

interface Member {
  readonly name: string;
  readonly descriptor: PropertyDescriptor;
}

const tables = new WeakMap<object, ReadonlyMap<string, Member>>();

/** All API members of an object's class, by name in lower case: the library writes some in PascalCase. */
function membersOf(object: HostObject): ReadonlyMap<string, Member> {
  const prototype: object = Object.getPrototypeOf(object);
  const known = tables.get(prototype);
  if (known) return known;
  const table = new Map<string, Member>();
  for (let level = prototype; level !== HostObject.prototype; level = Object.getPrototypeOf(level)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const key = name.toLowerCase();
      if (name !== 'constructor' && !table.has(key)) table.set(key, { name, descriptor });
    }
  }
  tables.set(prototype, table);
  return table;
}

const missing = (object: HostObject, name: string): Error =>
  apiNotFound(object.constructor.name, camel(name));

/** "RowCount" → "rowCount": how a member is called in the documentation. */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The property's own name, in whatever case it is asked for; null when the class has none of that name. */
export function propertyName(object: HostObject, name: string): string | null {
  const member = membersOf(object).get(name.toLowerCase());
  return member?.descriptor.get ? member.name : null;
}

export function getProperty(object: HostObject, name: string): unknown {
  const getter = membersOf(object).get(name.toLowerCase())?.descriptor.get;
  if (!getter) throw missing(object, name);
  return getter.call(object);
}

export function setProperty(object: HostObject, name: string, value: unknown): void {
  const setter = membersOf(object).get(name.toLowerCase())?.descriptor.set;
  if (!setter) throw missing(object, `${name} (to be set)`);
  setter.call(object, value);
}

export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = membersOf(object).get(name.toLowerCase())?.descriptor.value;
  if (typeof method !== 'function') throw missing(object, `${name}()`);
  return method.apply(object, args);
}

/** Names of all properties, as `load()` without names asks for them. */
export const propertyNames = (object: HostObject): string[] =>
  [...membersOf(object).values()].filter(({ descriptor }) => descriptor.get).map(({ name }) => name);
