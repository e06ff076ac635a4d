import recordSchema from '../../../schemas/record.schema.json' with { type: 'json' };

/** The order of an object's keys, and of the keys of what it holds. */
export interface KeyOrder {
  readonly ranks: ReadonlyMap<string, number>;
  readonly members: ReadonlyMap<string, KeyOrder>;
  /** Where the value is an array: the order within its elements. */
  readonly items: KeyOrder | undefined;
}

interface Subschema {
  readonly description?: string;
  readonly type?: unknown;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Subschema>>;
  readonly items?: Subschema;
}

/** The order in which the schema lists the keys: the canonical one. */
export const KEY_ORDER: KeyOrder = orderOf(recordSchema);

function orderOf(subschema: Subschema): KeyOrder {
  const resolved = resolve(subschema);
  const properties = Object.entries(resolved.properties ?? {});
  return {
    ranks: new Map(properties.map(([key], rank) => [key, rank])),
    members: new Map(properties.map(([key, member]) => [key, orderOf(member)])),
    items: resolved.items ? orderOf(resolved.items) : undefined,
  };
}

function resolve(subschema: Subschema): Subschema {
  const name = /^#\/\$defs\/(\w+)$/.exec(subschema.$ref ?? '')?.[1];
  if (name === undefined) return subschema;
  const definitions: Readonly<Record<string, Subschema>> = recordSchema.$defs;
  return definitions[name] ?? {};
}
