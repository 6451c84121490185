import { signInAs, type SignInAs } from '@examples';

const emailOf = (role: SignInAs['role']): string => {
  const found = signInAs.find((one) => one.role === role);
  if (!found) throw new Error(`Nobody in the cast is ${role}`);
  return found.email;
};

/** People of the example cast by what they do; the handful that `npm start` prints. */
export const people = {
  owner: emailOf('company_admin'),
  colleague: emailOf('company_member'),
  researcher: emailOf('researcher'),
  council: emailOf('council_member'),
  guide: emailOf('moderator'),
  transfer: emailOf('transfer_office'),
  operator: emailOf('admin'),
} as const;
