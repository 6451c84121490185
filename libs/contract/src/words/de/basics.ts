import { codes } from './codes';
import { drafts } from './drafts';
import { forms } from './forms';
import { frame, titles } from './frame';
import { fields, limits, problems } from './problems';
import { bothSay, reasons, terms } from './reasons';
import { waiting } from './waiting';

/** What every page needs: codes, drafts, forms, refusals, the frame around pages and what stands while something is fetched. */
export const words = {
  codes,
  drafts,
  forms,
  frame,
  titles,
  waiting,
  fields,
  limits,
  problems,
  bothSay,
  reasons,
  terms,
};
