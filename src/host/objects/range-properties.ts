import { getProperty, HostObject, setProperty } from '../protocol/host-object';
import { invalidArgument } from '../protocol/api-error';
import { record } from './arguments';

/** What `getCellProperties({ format: { fill: { color: true } } })` asks for, of one object. */
function pick(object: HostObject, options: unknown): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(record(options))) {
    if (wanted === false || wanted === undefined) continue;
    const value = getProperty(object, name);
    picked[name] = value instanceof HostObject ? pick(value, wanted === true ? {} : wanted) : value;
  }
  return picked;
}

export const pickEach = (objects: readonly HostObject[], options: unknown): Record<string, unknown>[] =>
  objects.map((object) => pick(object, options));

/** Sets what the (possibly nested) properties say; what they do not mention stays. */
function assign(object: HostObject, properties: unknown): void {
  for (const [name, value] of Object.entries(record(properties))) {
    if (value === null || value === undefined) continue;
    if (typeof value !== 'object') setProperty(object, name, value);
    else {
      const child = getProperty(object, name);
      if (!(child instanceof HostObject)) throw invalidArgument();
      assign(child, value);
    }
  }
}

/** One set of properties for each object, in order; as many as there are objects. */
export function assignEach(objects: readonly HostObject[], properties: unknown): void {
  if (!Array.isArray(properties) || properties.length !== objects.length) throw invalidArgument();
  objects.forEach((object, index) => assign(object, properties[index] ?? {}));
}
