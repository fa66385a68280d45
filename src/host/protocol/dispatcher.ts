import { ApiError, apiNotFound } from './api-error';
import {
  camel,
  callMethod,
  getProperty,
  HostCollection,
  HostObject,
  ID,
  ITEM,
  setProperty,
} from './host-object';
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type BatchError,
  type ObjectPath,
} from './messages';
import { NO_OBJECT, Query } from './query';

/** The objects of one batch by path id; null is a null object (`getItemOrNullObject` found nothing). */
interface Scope {
  readonly paths: Readonly<Record<string, ObjectPath>>;
  readonly objects: Map<number, HostObject | null>;
}

/** What the dispatcher needs to know of the object model: where it starts. */
export interface Root {
  readonly global: HostObject;
  /** A service object by its class name; undefined when there is none. */
  newObject(name: string): HostObject | undefined;
}

/**
 * Carries out batches of the client library on host objects. Knows the wire protocol and nothing about Excel. As in
 * Excel, a batch stops at the first action that fails, and what came before stays done.
 */
export class Dispatcher {
  readonly #references = new Map<string, HostObject>();
  readonly #referenceIds = new Map<HostObject, string>();
  #lastReference = 0;

  constructor(readonly root: Root) {}

  /** `mostActions`: stop after so many with that error, as a connection that breaks does. */
  execute(batch: Batch, stop?: { readonly afterActions: number; readonly error: ApiError }): BatchAnswer {
    const scope: Scope = { paths: batch.ObjectPaths ?? {}, objects: new Map() };
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of (batch.Actions ?? []).entries()) {
      try {
        if (stop && index >= stop.afterActions) throw stop.error;
        results.push({ ActionId: action.Id, Value: this.#act(scope, action) });
      } catch (error) {
        return { Results: results, Error: this.#failure(scope, action, index, error) };
      }
    }
    return { Results: results };
  }

  /** Keeps an object under an id, so that a later batch finds it. */
  keep(object: HostObject): string {
    const known = this.#referenceIds.get(object);
    if (known) return known;
    const id = `host-reference-${++this.#lastReference}`;
    this.#references.set(id, object);
    this.#referenceIds.set(object, id);
    return id;
  }

  /** What was kept of something that is gone is no longer a valid reference. */
  forgetWhere(isGone: (object: HostObject) => boolean): void {
    for (const [id, object] of [...this.#references]) if (isGone(object)) this.#forget(id);
  }

  find(id: string): HostObject {
    const object = this.#references.get(id);
    if (object) return object;
    throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.');
  }

  #act(scope: Scope, action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.#resolve(scope, action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && this.#identify(object);
      case ActionType.Query:
        return object && this.#query(object, action, 'load');
      case ActionType.QueryAsJson:
        return object && this.#query(object, action, 'retrieve');
      case ActionType.Method:
        return this.#call(scope, object, action);
      case ActionType.SetProperty:
        return this.#set(present(object), {
          [action.Name ?? '']: this.#arguments(scope, action.ArgumentInfo)[0],
        });
      case ActionType.Update:
        return this.#set(present(object), action.ObjectState ?? {});
      default:
        throw apiNotFound('RichApi', `action of type ${action.ActionType}`);
    }
  }

  #query(object: HostObject, action: Action, style: 'load' | 'retrieve'): unknown {
    return new Query(style, (found) => this.#identify(found)).answer(object, action.QueryInfo ?? {});
  }

  #set(object: HostObject, state: Readonly<Record<string, unknown>>): null {
    for (const [name, value] of Object.entries(state)) setProperty(object, name, value);
    return null;
  }

  #call(scope: Scope, object: HostObject | null, action: Action): unknown {
    const args = this.#arguments(scope, action.ArgumentInfo);
    if (action.Name === '_KeepReference') {
      if (object) this.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.#forget(String(args[0]));
      return null;
    }
    const result = callMethod(present(object), action.Name ?? '', args);
    if (result instanceof HostObject) return this.#identify(result);
    return result === undefined ? null : result;
  }

  #forget(id: string): void {
    const object = this.#references.get(id);
    if (object) this.#referenceIds.delete(object);
    this.#references.delete(id);
  }

  #identify(object: HostObject): Record<string, unknown> {
    const id = object[ID];
    const reference = this.#referenceIds.get(object);
    return {
      ...(id === undefined ? {} : { Id: id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  #resolve(scope: Scope, id: number): HostObject | null {
    const known = scope.objects.get(id);
    if (known !== undefined) return known;
    const path = scope.paths[id];
    if (!path) throw new ApiError('InvalidObjectPath', `There is no object path ${id}.`);
    const parent = path.ParentObjectPathId ? this.#resolve(scope, path.ParentObjectPathId) : undefined;
    // A child of a null object is a null object (learn.microsoft.com "*OrNullObject methods and properties").
    const object = parent === null ? null : this.#follow(scope, path, parent);
    scope.objects.set(id, object);
    return object;
  }

  #follow(scope: Scope, path: ObjectPath, parent: HostObject | undefined): HostObject | null {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.root.global;
      case ObjectPathType.NewObject:
        return this.root.newObject(name) ?? fail(apiNotFound('service', name));
      case ObjectPathType.Method:
        return asObject(callMethod(present(parent), name, this.#arguments(scope, path.ArgumentInfo)));
      case ObjectPathType.Property:
        return asObject(getProperty(present(parent), name));
      case ObjectPathType.Indexer:
        return indexed(present(parent), this.#arguments(scope, path.ArgumentInfo)[0]);
      case ObjectPathType.ReferenceId:
        return this.find(name);
      case ObjectPathType.NullObject:
        return null;
    }
  }

  #arguments(scope: Scope, info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.#argument(scope, value, references[index]));
  }

  #argument(scope: Scope, value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((inner, index) => this.#argument(scope, inner, reference[index]));
    }
    if (typeof reference === 'number' && reference > 0) return this.#resolve(scope, reference);
    return this.#nestedObjects(scope, value);
  }

  /** Objects inside plain arguments are written `{ _ObjectPathId }`. */
  #nestedObjects(scope: Scope, value: unknown): unknown {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    const entries = Object.entries(value);
    const path = entries.find(([name]) => name === '_ObjectPathId');
    if (path) return this.#resolve(scope, Number(path[1]));
    return Object.fromEntries(entries.map(([name, inner]) => [name, this.#nestedObjects(scope, inner)]));
  }

  #failure(scope: Scope, action: Action, index: number, error: unknown): BatchError {
    const known =
      error instanceof ApiError
        ? error
        : new ApiError(
            'GeneralException',
            `Bug in the host: ${error instanceof Error ? error.stack : error}`,
            500,
          );
    return {
      Code: known.code,
      Message: known.message,
      Location: location(scope, action),
      HttpStatusCode: known.httpStatus,
      ActionIndex: index,
    };
  }
}

/** "Range.values": where in the object model it went wrong, as far as it was reached. */
function location(scope: Scope, action: Action): string {
  const path = scope.paths[action.ObjectPathId];
  const isPath = action.ActionType === ActionType.Instantiate;
  const object = scope.objects.get(isPath ? (path?.ParentObjectPathId ?? 0) : action.ObjectPathId);
  const name = camel(action.Name ?? path?.Name ?? '');
  return object ? `${object.constructor.name}.${name}` : name;
}

function fail(error: Error): never {
  throw error;
}

const present = (object: HostObject | null | undefined): HostObject =>
  object ?? fail(new ApiError('InvalidObjectPath', 'The object is a null object.'));

function asObject(value: unknown): HostObject | null {
  if (value instanceof HostObject) return value;
  if (value === null || value === NO_OBJECT) return null;
  throw new ApiError('InvalidObjectPath', 'The path does not lead to an object.');
}

function indexed(parent: HostObject, key: unknown): HostObject {
  if (parent instanceof HostCollection) return parent[ITEM](key);
  throw apiNotFound(parent.constructor.name, 'getItem');
}
