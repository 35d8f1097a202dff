/** Stands in for react-admin's exporter: the server writes our exports, since a browser holds one page only. */
export default function noExport(): never {
  throw new Error('Exports are written by the server.');
}
