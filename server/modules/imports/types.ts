import { Field, InputType, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What a column of the file stands for.' })
export class ImportColumn {
  @Field(() => String, { description: 'The field: `email`.' }) field!: string;
  @Field(() => Boolean, { description: 'Whether no row can do without it.' }) required!: boolean;
  @Field(() => String, { nullable: true, description: 'The file’s column it is read from.' }) column!: string | null;
}

@ObjectType({ description: 'What is wrong with a cell.' })
export class ImportProblem {
  @Field(() => String, { description: 'The file’s column.' }) column!: string;
  @Field(() => String, { description: 'What stands there.' }) value!: string;
  @Field(() => String, { description: 'Stable, for programs and translations.' }) code!: string;
  @Field(() => String, { description: 'For people, in English.' }) message!: string;
}

@InputType({ description: 'What a column of the file stands for.' })
export class ImportColumnInput {
  @Field(() => String, { description: 'The field: `email`.' }) field!: string;
  @Field(() => String, { description: 'The file’s column it is read from.' }) column!: string;
}

@InputType({ description: 'How a file is to be read.' })
export class ImportCheckInput {
  @Field(() => [ImportColumnInput], { description: 'A field that is left out is left empty.' })
  mapping!: ImportColumnInput[];
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Of invoices: their payments earn commission, and move tiers, as if it had happened here.',
  })
  earn!: boolean;
}
