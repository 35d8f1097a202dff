import { Query, Resolver, buildSchemaSync } from 'type-graphql';
import { assertEveryRootFieldIsGuarded } from '../../server/api/allow';
import { schema } from '../../server/app';
import { everyone } from '../../server/kernel/actor';
import type { Permission } from '../../server/kernel/policy';

const STAFF = 'ADMIN SUPPORT FINANCE';
const PARTNERS = 'PARTNER_OWNER PARTNER_EMPLOYEE';
const CLIENTS = 'CLIENT_OWNER CLIENT_MEMBER';
const ALL = `${STAFF} ${PARTNERS} ${CLIENTS}`;
/** Neither an API token nor somebody who impersonates. */
const inPerson = (roles: string) => `${roles}, in person`;

/** The whole of who may call what. A new root field fails here until somebody decides. */
const MATRIX: Record<string, string> = {
  'Query.settings': STAFF,
  'Query.operator': ALL,
  'Mutation.settingsUpdate': inPerson('ADMIN'),
  'Query.job': ALL,
  'Query.jobs': ALL,
  'Query.products': ALL,
  'Query.product': ALL,
  'Query.categories': ALL,
  'Query.category': ALL,
  'Mutation.productCreate': 'ADMIN',
  'Mutation.productUpdate': 'ADMIN',
  'Mutation.productArchive': 'ADMIN',
  'Mutation.productUnarchive': 'ADMIN',
  'Mutation.priceSet': 'ADMIN',
  'Mutation.priceWithdraw': 'ADMIN',
  'Mutation.categoryCreate': 'ADMIN',
  'Mutation.categoryUpdate': 'ADMIN',
  'Query.clients': ALL,
  'Query.client': ALL,
};

test('every root field, and nothing else, is in the matrix', () => {
  const built = schema();
  const actual = [built.getQueryType(), built.getMutationType(), built.getSubscriptionType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => {
      const permission = field.extensions['permission'] as Permission | 'public';
      return [`${root!.name}.${field.name}`, permission === 'public' ? 'anyone' : whoOf(permission)];
    }),
  );
  expect(Object.fromEntries(actual)).toEqual(MATRIX);
});

function whoOf({ roles, personal }: Permission): string {
  const named = everyone.filter((role) => roles.includes(role)).join(' ');
  return personal ? inPerson(named) : named;
}

test('a root field without @Allow stops the boot', () => {
  @Resolver()
  class Careless {
    @Query(() => String)
    secrets() {
      return 'x';
    }
  }
  const built = buildSchemaSync({ resolvers: [Careless], validate: false });
  expect(() => assertEveryRootFieldIsGuarded(built)).toThrow('Query.secrets declares neither');
});
