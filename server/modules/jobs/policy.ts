import { everyone } from '../../kernel/actor';
import { policy } from '../../kernel/policy';

export const jobPolicy = policy('jobs', { read: everyone });
