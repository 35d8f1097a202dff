import { GraphQLError, isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import { Extensions, UseMiddleware, type MiddlewareFn } from 'type-graphql';
import { permits, type Permission } from '../kernel/policy';
import type { Context } from './context';

/** Guards a root field. The same declaration checks the call, documents the field and is listed by the tests. */
export function Allow(permission: Permission): MethodDecorator {
  const guard: MiddlewareFn<Context> = ({ context }, next) => {
    assertPermitted(context, permission);
    return next();
  };
  return (target, key, descriptor) => {
    Extensions({ permission })(target, key, descriptor as TypedPropertyDescriptor<unknown>);
    UseMiddleware(guard)(target, key, descriptor as TypedPropertyDescriptor<unknown>);
  };
}

/** For what is not a root field: a download, a field that only some may read. */
export function assertPermitted({ actor, request }: Context, permission: Permission): void {
  if (!actor) throw new GraphQLError('Sign in first.', { extensions: { code: request.lapsed ?? 'UNAUTHENTICATED' } });
  if (!permits(permission, actor))
    throw new GraphQLError(`This needs the permission ${permission.name}.`, { extensions: { code: 'FORBIDDEN' } });
}

export const Public: MethodDecorator = (target, key, descriptor) => {
  Extensions({ permission: 'public' })(target, key, descriptor as TypedPropertyDescriptor<unknown>);
};

/** Fails the boot when a root field says nothing about who may call it, and writes the answer into its description. */
export function assertEveryRootFieldIsGuarded(schema: GraphQLSchema): void {
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const permission = field.extensions['permission'] as Permission | 'public' | undefined;
      if (!permission) throw new Error(`${root!.name}.${field.name} declares neither @Allow nor @Public`);
      const who = permission === 'public' ? 'Public.' : `Requires ${permission.name} (${permission.roles.join(', ')}).`;
      field.description = [field.description, who].filter(Boolean).join('\n\n');
    }
  }
}

/** Says which permission a field of an input or an object takes; whoever reads the field asks it. */
export const Takes = (permission: Permission): PropertyDecorator & MethodDecorator => Extensions({ permission });

/** Every permission the schema knows, of root fields and of others that take one, for `viewer.permissions`. */
export function permissionsOf(schema: GraphQLSchema): Permission[] {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [],
  );
  const found = fields
    .map((field) => field.extensions['permission'] as Permission | 'public' | undefined)
    .filter((permission): permission is Permission => permission !== undefined && permission !== 'public');
  return [...new Map(found.map((permission) => [permission.name, permission])).values()];
}
