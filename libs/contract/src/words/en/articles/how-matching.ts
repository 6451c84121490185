import type { Told } from '../../told';
import { PAGES } from '../../../pages';
import type { Article } from '../../article';

export const words = ({ answerDays, distinct, proposals, inWords }: Told): Article => ({
  title: 'How matching works',
  lead: 'A match is a suggestion worked out by a program. This page says what it works out and what it does not.',
  sections: [
    {
      title: 'What is compared',
      blocks: [
        'The program compares the words of both texts. It knows word stems, splits long German words into their parts and translates technical terms between German and English.',
        {
          list: [
            'Rare words count for more. “Powder coat” says more than “quality”.',
            'What stands in nearly every text hardly counts. “We are a medium-sized company” changes nothing.',
            'The title counts twice.',
            'For a group, the best offer counts most; further ones count as well. Posting the same thing several times gains nothing.',
            'Greeting, signature and quoted mail are left out. What stands there twice counts once.',
          ],
        },
        'We learned the dictionary from bilingual abstracts and added to it by hand. No text leaves the platform for this.',
        'New and changed texts are compared within minutes. Every night everything is worked out once more.',
      ],
    },
    {
      title: 'What the points are made of',
      blocks: [
        'Every match has up to 100 points. This is how much each part counts at the start:',
        { weights: true },
        'What is not known does not count. Its weight is shared among the rest.',
        'On the page of a match you can move these weights. Points and order change at once, but only for you.',
        'Meaning counts as well. A small language model on our own server compares what both sides write in public, also across languages. The fewer words both sides share, the more it counts. It stands beside the match as a line of its own, and you can take its weight away. Where the line is missing, the meaning is not known yet.',
      ],
    },
    {
      title: `Why you see ${inWords(proposals)} at most`,
      blocks: [
        `We suggest at most ${inWords(proposals)} groups for each problem. And no group gets more suggestions than its request budget allows.`,
        `So the program shares out in rounds: first every problem gets its first suggestion, then every problem its second. Nobody is left out merely because others were quicker. Among the first ${inWords(distinct)} suggestions each university stands only once. Ties are settled by a fixed draw that can be checked.`,
        'If a group that fits even better has no place free, the match says so.',
        'Whether we suggest anything depends on how much words and meaning say together, not on the weights. “A good fit” stands only where that is much and no other group fits clearly better.',
        'If nothing is good enough, we suggest nothing. Then we say that.',
      ],
    },
    {
      title: 'Which reasons we give',
      blocks: [
        'A reason names a thing: a material, a method, a device, a fixed phrase. There are only a few, the strongest first. Words such as “colleagues”, “Wednesday” or “lack” are no reason, even where both texts hold them. So some matches have fewer reasons than words in common.',
        {
          list: [
            'We say “same meaning” only from one language to the other, and only where our dictionary is sure. Otherwise it says “related”.',
            'What speaks against a match is a thing you ask for that other groups here offer and this one does not. Besides that, a long distance, a sector that is new to them, or a form of collaboration that is missing.',
            'How well proven something is we say only if you asked for it.',
          ],
        },
      ],
    },
    {
      title: 'Which languages get an answer',
      blocks: [
        'German and English. They are compared with each other: a German question finds an English offer. The program reads dialect badly, and plain language in short sentences well. What you rule out (“not by laser”) it does not understand as ruled out.',
      ],
    },
    {
      title: 'What does not count',
      blocks: [
        {
          list: [
            'Who you are, how large your company is and how often you were here.',
            'Whether somebody pays. Nobody can buy a better place.',
            'Clicks and reading times. We do not record them.',
            'Answers only a partner may read. They count in no number that others see. Only you can see what would change with them.',
          ],
        },
      ],
    },
    {
      title: 'What your answer does',
      blocks: [
        `A match is not yet a request. Only when one side says “interested” does a deadline of ${inWords(answerDays)} working days start to run.`,
        'Declining needs a reason from a fixed list. It decides whether the same two are suggested again. A sentence you add reaches the other side only.',
        'If you like the direction of a match, press “More like this”. We then look for some things, too, from the part of that offer that fits your text. You see each of them and can leave it out.',
        'Once a month the program learns from many answers together from when on a suggestion is worth while. Who answered plays no part in it.',
        'Answers do not turn into marks. There is no ranking of people or groups.',
      ],
    },
    {
      title: 'Limits',
      blocks: [
        'The program compares texts. It does not understand what you mean. A good match may be missing, a poor one may stand on top. That is why every match also says what speaks against it and what is unclear.',
        'No decision is made on its own. People say yes or no.',
        { links: [{ to: PAGES.about, text: 'Who runs Dialogwerk' }] },
      ],
    },
  ],
});
