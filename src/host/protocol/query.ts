import {
  camel,
  getProperty,
  HostCollection,
  HostObject,
  ITEMS,
  propertyName,
  propertyNames,
} from './host-object';
import type { QueryInfo } from './messages';

/** How results are written: PascalCase for `load`, camelCase for `retrieve`. */
export type Style = 'load' | 'retrieve';

type Result = Record<string, unknown>;
/** Gives `Id` and `_ReferenceId` of an object. */
export type Identify = (object: HostObject) => Result;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Answers `object.load(…)`: the selected properties, those of child objects by their path ("format/fill/color"). */
export class Query {
  constructor(
    readonly style: Style,
    readonly identify: Identify,
  ) {}

  answer(object: HostObject, { Select, Expand, Skip = 0, Top }: QueryInfo): Result {
    const selected = Select && Select.length > 0 ? [...Select] : ['*'];
    const paths = [...selected, ...(Expand ?? []).map((path) => `${path}/*`)];
    if (!(object instanceof HostCollection)) return this.#project(object, paths);
    return this.#collection(object, paths, Skip, Top);
  }

  #collection(collection: HostCollection, paths: readonly string[], skip: number, top?: number): Result {
    const own = paths.flatMap((path) => propertyName(collection, path) ?? []);
    const ofItems = paths
      .filter((path) => propertyName(collection, path) === null && path !== '$none')
      .map((path) => path.replace(/^items\//i, ''));
    const result: Result = {};
    for (const name of own) result[this.#key(name)] = getProperty(collection, name);
    if (ofItems.length > 0) {
      const items = collection[ITEMS]().slice(skip, top === undefined ? undefined : skip + top);
      result[this.style === 'load' ? '_Items' : 'items'] = items.map((item) => this.#nested(item, ofItems));
    }
    return result;
  }

  #nested(object: HostObject, paths: readonly string[]): Result {
    return object instanceof HostCollection
      ? this.#collection(object, paths, 0)
      : this.#project(object, paths);
  }

  #project(object: HostObject, paths: readonly string[]): Result {
    const result = this.identify(object);
    const children = new Map<string, string[]>();
    for (const path of paths) {
      const [head = '', ...rest] = path.split(/[/.]/);
      if (head === '$none' || head === '') continue;
      if (head === '*') {
        this.#everything(object, result);
        continue;
      }
      const name = propertyName(object, head) ?? camel(head);
      children.set(name, [...(children.get(name) ?? []), rest.join('/') || '*']);
    }
    for (const [name, below] of children)
      result[this.#key(name)] = this.#child(getProperty(object, name), below);
    return result;
  }

  #child(value: unknown, paths: readonly string[]): unknown {
    return value instanceof HostObject ? this.#nested(value, paths) : value;
  }

  /** `load()` without names brings the plain properties, not those of child objects. */
  #everything(object: HostObject, result: Result): void {
    for (const name of propertyNames(object)) {
      const value = getProperty(object, name);
      if (!(value instanceof HostObject) && value !== NO_OBJECT) result[this.#key(name)] = value;
    }
  }

  #key(name: string): string {
    return this.style === 'load' ? pascal(name) : camel(name);
  }
}

/** What a getter for a child object gives when there is none; `null` would be a value. */
export const NO_OBJECT: unique symbol = Symbol('no object');
