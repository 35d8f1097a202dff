export { AutocompleteInput } from 'react-admin';
