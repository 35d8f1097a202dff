import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['admin/**/*.graphql'],
  generates: {
    'admin/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        pureMagicComment: true,
        scalars: {
          ID: 'string',
          DateTimeISO: 'string',
          Date: 'string',
          JSONObject: 'Record<string, unknown>',
          JSON: 'unknown',
          SafeInt: 'number',
        },
      },
    },
  },
};
export default config;
