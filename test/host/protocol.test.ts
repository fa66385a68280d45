import { apiNotFound, ApiError } from '../../src/host/protocol/api-error';
import { Dispatcher } from '../../src/host/protocol/dispatcher';
import { HostCollection, HostObject, ID, ITEM, ITEMS } from '../../src/host/protocol/host-object';
import { ActionType, ObjectPathType, type Action, type ObjectPath } from '../../src/host/protocol/messages';

class Leaf extends HostObject {
  readonly hiddenField = 'not an API member';
  #label = 'leaf';

  get label(): string {
    return this.#label;
  }

  set label(label: unknown) {
    if (label === 'bad') throw new ApiError('InvalidArgument', 'bad');
    this.#label = String(label);
  }

  get fixed(): number {
    return 7;
  }

  double(value: unknown): number {
    return Number(value) * 2;
  }
}

class Leaves extends HostCollection {
  readonly leaf = new Leaf();

  override get [ID](): string {
    return 'leaves';
  }

  override [ITEMS](): readonly HostObject[] {
    return [this.leaf];
  }

  override [ITEM](key: unknown): HostObject {
    if (key !== 'a') throw new ApiError('ItemNotFound', 'none', 404);
    return this.leaf;
  }

  get count(): number {
    return 1;
  }

  findOrNullObject(): null {
    return null;
  }
}

class Root extends HostObject {
  readonly kept = new Leaves();

  get leaves(): HostObject {
    return this.kept;
  }
}

const dispatcher = (): Dispatcher => new Dispatcher({ global: new Root(), newObject: () => undefined });

const PATHS: Record<string, ObjectPath> = {
  1: { ObjectPathType: ObjectPathType.GlobalObject },
  2: { ObjectPathType: ObjectPathType.Property, ParentObjectPathId: 1, Name: 'Leaves' },
  3: { ObjectPathType: ObjectPathType.Indexer, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['a'] } },
  4: { ObjectPathType: ObjectPathType.Indexer, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['b'] } },
  5: { ObjectPathType: ObjectPathType.Method, ParentObjectPathId: 2, Name: 'FindOrNullObject' },
  6: { ObjectPathType: ObjectPathType.Property, ParentObjectPathId: 5, Name: 'Anything' },
  7: { ObjectPathType: ObjectPathType.ReferenceId, Name: 'unknown' },
  8: { ObjectPathType: ObjectPathType.NewObject, Name: 'Some.Service' },
};

const act = (action: Omit<Action, 'Id'>, ...more: Omit<Action, 'Id'>[]) =>
  dispatcher().execute({
    ObjectPaths: PATHS,
    Actions: [action, ...more].map((one, index) => ({ ...one, Id: index + 1 })),
  });

const { Query, QueryAsJson, Method, SetProperty, Instantiate, Update } = ActionType;

test('queries name results in PascalCase, or in camelCase as JSON; collections by their items', () => {
  const select = { Select: ['label', 'FIXED'] };
  expect(act({ ActionType: Query, ObjectPathId: 3, QueryInfo: select }).Results[0]?.Value).toEqual({
    Label: 'leaf',
    Fixed: 7,
  });
  expect(act({ ActionType: QueryAsJson, ObjectPathId: 3, QueryInfo: select }).Results[0]?.Value).toEqual({
    label: 'leaf',
    fixed: 7,
  });
  const items = { Select: ['items/label', 'count'] };
  expect(act({ ActionType: Query, ObjectPathId: 2, QueryInfo: items }).Results[0]?.Value).toEqual({
    Count: 1,
    _Items: [{ Label: 'leaf' }],
  });
  expect(
    act({ ActionType: Query, ObjectPathId: 1, QueryInfo: { Select: ['leaves/label'] } }).Results[0]?.Value,
  ).toEqual({
    Leaves: { _Items: [{ Label: 'leaf' }] },
  });
});

test('methods, setters, updates, instantiating', () => {
  expect(
    act({ ActionType: Method, ObjectPathId: 3, Name: 'Double', ArgumentInfo: { Arguments: [4] } }).Results[0]
      ?.Value,
  ).toBe(8);
  expect(act({ ActionType: Instantiate, ObjectPathId: 2 }).Results[0]?.Value).toEqual({ Id: 'leaves' });
  const answer = act(
    { ActionType: SetProperty, ObjectPathId: 3, Name: 'Label', ArgumentInfo: { Arguments: ['x'] } },
    { ActionType: Query, ObjectPathId: 3, QueryInfo: { Select: ['label'] } },
    { ActionType: Update, ObjectPathId: 3, ObjectState: { label: 'y' } },
    { ActionType: Query, ObjectPathId: 3, QueryInfo: {} },
  );
  expect(answer.Results.map(({ Value }) => Value)).toEqual([
    null,
    { Label: 'x' },
    null,
    { Label: 'y', Fixed: 7 },
  ]);
});

test('children of a null object are null objects, and cannot be called', () => {
  expect(act({ ActionType: Instantiate, ObjectPathId: 6 }).Results[0]?.Value).toBeNull();
  expect(act({ ActionType: Method, ObjectPathId: 6, Name: 'X' }).Error?.Code).toBe('InvalidObjectPath');
});

test.each([
  ['a property', { ActionType: Query, ObjectPathId: 3, QueryInfo: { Select: ['Weight'] } }, 'Leaf.weight'],
  [
    'a read-only property',
    { ActionType: SetProperty, ObjectPathId: 3, Name: 'Fixed', ArgumentInfo: { Arguments: [1] } },
    'Leaf.fixed (to be set)',
  ],
  ['a method', { ActionType: Method, ObjectPathId: 3, Name: 'Triple' }, 'Leaf.triple()'],
  [
    'a field that is not API',
    { ActionType: Query, ObjectPathId: 3, QueryInfo: { Select: ['hiddenField'] } },
    'Leaf.hiddenField',
  ],
  ['a service', { ActionType: Instantiate, ObjectPathId: 8 }, 'service.Some.Service'],
])('%s that is not there says its class and name', (_, action, member) => {
  const { Error: error } = act(action);
  expect(error).toMatchObject({ Code: 'ApiNotFound', Message: `The host does not have ${member}.` });
});

test('a batch stops at the first failure; what came before stays done', () => {
  const answer = act(
    { ActionType: SetProperty, ObjectPathId: 3, Name: 'Label', ArgumentInfo: { Arguments: ['done'] } },
    { ActionType: SetProperty, ObjectPathId: 3, Name: 'Label', ArgumentInfo: { Arguments: ['bad'] } },
    { ActionType: Query, ObjectPathId: 3, QueryInfo: {} },
  );
  expect(answer.Results).toHaveLength(1);
  expect(answer.Error).toEqual({
    Code: 'InvalidArgument',
    Message: 'bad',
    Location: 'Leaf.label',
    HttpStatusCode: 400,
    ActionIndex: 1,
  });
  expect(act({ ActionType: Instantiate, ObjectPathId: 4 }).Error?.Code).toBe('ItemNotFound');
  expect(act({ ActionType: Instantiate, ObjectPathId: 7 }).Error?.Code).toBe('InvalidReference');
});

test('kept objects are found by their reference until they are let go of', () => {
  const host = dispatcher();
  const leaf = new Leaf();
  const id = host.keep(leaf);
  expect([host.keep(leaf), host.find(id)]).toEqual([id, leaf]);
  host.forgetWhere((object) => object === leaf);
  expect(() => host.find(id)).toThrow(ApiError);
  expect(apiNotFound('A', 'b').httpStatus).toBe(404);
});
