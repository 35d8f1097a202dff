import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const api = process.env.API ?? 'http://127.0.0.1:4000';
const lean = (file: string) => fileURLToPath(new URL(`./shared/lean/${file}`, import.meta.url));

/**
 * Lets every document travel with the page that asks it. All are generated into one module, which would otherwise be
 * part of the entry; here each becomes a module of its own, as the text that is sent, without its line breaks.
 */
function documentsApart(): Plugin {
  const imported = /import \{([^}]*)\} from '([./]+\/gql\/graphql)';/g;
  return {
    name: 'documents-apart',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('/node_modules/') || id.includes('/gql/') || !/\.tsx?$/.test(id)) return null;
      return code.replace(imported, (_, names: string, from: string) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name && !name.startsWith('type '))
          .map((name) => `import { ${name} } from '${from}?${name}';`)
          .join(' '),
      );
    },
    load(id) {
      const [file, name] = id.split('?');
      if (!name || !file?.endsWith('/gql/graphql.ts')) return null;
      const [, text] =
        new RegExp(`const ${name} = new TypedDocumentString\\(\`([^\`]*)\``).exec(readFileSync(file, 'utf8')) ?? [];
      if (text === undefined) throw new Error(`${file} generates no ${name}`);
      return `export const ${name} = ${JSON.stringify(text.replace(/\s+/g, ' ').trim())};`;
    },
  };
}

/**
 * Leaves out what react-admin would fall back on where a page gives nothing of its own: its login, menus, toolbar of a
 * list, bulk deletion. Every page of ours does, so each would be fetched and never shown.
 */
function fallbacksApart(): Plugin {
  const unused =
    /\/ra-ui-materialui\/dist\/(?:auth\/(?:Login|AuthCallback)|button\/BulkDeleteButton|layout\/(?:Menu|UserMenu)|list\/(?:Empty|ListActions))\.js$/;
  return {
    name: 'fallbacks-apart',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!unused.test(id)) return null;
      const name = basename(id, '.js');
      return `export const ${name} = () => null; export const ${name}Classes = {};`;
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/admin/',
  plugins: [documentsApart(), fallbacksApart(), react()],
  resolve: {
    // What libraries bring along, by its smaller equal or by nothing where no browser and no use of ours needs it.
    alias: [
      { find: /^lodash\/(\w+)(\.js)?$/, replacement: 'es-toolkit/compat/$1' },
      { find: 'inflection', replacement: lean('words.ts') },
      { find: 'object.entries', replacement: lean('entries.cjs') },
      { find: 'hasown', replacement: lean('own.cjs') },
      { find: /^jsonexport\/.*/, replacement: lean('noExport.ts') },
      { find: 'diacritic', replacement: lean('accents.ts') },
    ],
  },
  server: {
    port: 5173,
    proxy: { '/graphql': { target: api, ws: true }, '/files': api, '/claims/files': api, '/documents': api },
  },
  build: {
    outDir: '../dist/admin',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    chunkSizeWarningLimit: 1000,
    // Every chunk names those it needs: short names are worth kilobytes on each page.
    rolldownOptions: {
      output: {
        chunkFileNames: 'assets/[hash:8].js',
        // What nearly every page needs is one chunk: in dozens of small ones it would be a tenth larger on each page.
        codeSplitting: { groups: [{ name: 'base', minShareCount: 70 }] },
      },
    },
  },
});
