import { account } from './account';
import { signIn } from './sign-in';

export const words = { account, signIn };
