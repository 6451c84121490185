import { platform } from './1795478400000-platform';
import { accounts } from './1795478700000-accounts';
import { mail } from './1795478460000-mail';
import { challenges } from './1795480000000-challenges';
import { offerings } from './1795480600000-offerings';
import { matching } from './1795482000000-matching';
import { search } from './1795483000000-search';
import { imports } from './1795484000000-imports';
import { conversations } from './1795486000000-conversations';
import { answers } from './1795486600000-answers';
import { digests } from './1795487000000-digests';
import { mailboxArrival } from './1795489000000-mailbox-arrival';
import { searchFacets } from './1795490000000-search-facets';
import { searchEqual } from './1795490100000-search-equal';
import { watches } from './1795491000000-watches';
import { solved } from './1795491100000-solved';
import { shardedRounds } from './1795493000000-sharded-rounds';
import { searchSpeed } from './1795495000000-search-speed';
import { declineRules } from './1795496000000-decline-rules';
import { calibration } from './1795496100000-calibration';
import { moreLikeThis } from './1795498100000-more-like-this';
import { secondOpinion } from './1795498300000-second-opinion';
import { exposure } from './1795498400000-exposure';
import { conversationParticipants } from './1795870000000-conversation-participants';
import { contacts } from './1795870600000-contacts';
import { facetsByName } from './1795871000000-facets-by-name';
import { semantics } from './1795877200000-semantics';
import { protection } from './1795877800000-protection';
import { fit } from './1795881000000-fit';
import { sentAs } from './1795888200000-sent-as';
import { forward } from './forward';

/** Every migration, oldest first. A released one is never changed. */
export const migrations = [
  platform,
  mail,
  accounts,
  challenges,
  offerings,
  matching,
  search,
  imports,
  conversations,
  answers,
  digests,
  mailboxArrival,
  searchFacets,
  searchEqual,
  watches,
  solved,
  shardedRounds,
  searchSpeed,
  declineRules,
  calibration,
  moreLikeThis,
  secondOpinion,
  exposure,
  conversationParticipants,
  contacts,
  facetsByName,
  semantics,
  protection,
  fit,
  sentAs,
].map(forward);
