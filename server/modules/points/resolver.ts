import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../api/allow';
import { Context } from '../../api/context';
import { moneyFrom } from '../../api/money';
import { pointsPolicy } from './policy';
import { shown, type Reckoning } from './rules';
import { calculate, convert, type Worth } from './service/calculate';
import {
  PointsCalculateInput,
  PointsCalculatePayload,
  PointsConvertInput,
  PointsConvertPayload,
  type PointsReckoning,
} from './types';

const view = ({ millionths, ...rest }: Reckoning): PointsReckoning => ({ ...rest, points: shown(millionths) });
const worthView = (worth: Worth) => ({ ...view(worth), amount: worth.amount });

@Resolver()
export class PointsCalculatorResolver {
  @Query(() => PointsCalculatePayload, {
    description: 'What something would earn by the rules in force today, or why that cannot be told. Changes nothing.',
  })
  @Allow(pointsPolicy.read)
  pointsCalculate(
    @Arg('input', () => PointsCalculateInput, { description: 'What, where and when.' }) input: PointsCalculateInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.attempt(async (reading) => {
      const { sold, managed } = await calculate(reading, { ...input, amount: moneyFrom(input.amount) });
      const total = shown(sold.millionths + (managed?.millionths ?? 0));
      return { calculation: { total, sold: view(sold), managed: managed && view(managed) } };
    });
  }

  @Query(() => PointsConvertPayload, {
    description: 'Points of an amount, or the least amount of points, sold and looked after. Changes nothing.',
  })
  @Allow(pointsPolicy.read)
  pointsConvert(
    @Arg('input', () => PointsConvertInput, { description: 'Which way, where and when.' }) input: PointsConvertInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.attempt(async (reading) => {
      const { sold, managed } = await convert(reading, input);
      return { conversion: { sold: worthView(sold), managed: worthView(managed) } };
    });
  }
}
