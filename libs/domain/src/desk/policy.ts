import { ENTITLED_MEMBERS, policyOf } from '../rights';

export const DESK_POLICY = policyOf<never>()({
  'desk.read': [{ roles: ENTITLED_MEMBERS, as: 'any' }],
});
