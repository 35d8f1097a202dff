export const ExportButton = ({ of }: { readonly of: string }) => <>{of === '' && null}</>;
