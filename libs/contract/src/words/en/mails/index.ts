import type { Told } from '../../told';
import * as accounts from './accounts';
import * as answers from './answers';
import * as conversations from './conversations';
import { digest } from './digests';
import { feeds } from './feeds';
import * as postings from './postings';
import { quiet } from './quiet';
import { naming } from './solved';

/** What the backend writes by itself: mails, and the titles of feeds. */
export const words = (told: Told) => ({
  accounts,
  answers,
  conversations,
  digest: digest(told),
  feeds,
  postings,
  quiet,
  naming,
});
