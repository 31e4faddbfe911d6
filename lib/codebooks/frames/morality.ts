/**
 * The frame of morality.
 *
 * @module
 */
import type { Frame } from "../../vocabulary.ts";
import { terms } from "./terms.ts";

/** Judgements and calls in the name of right and wrong, or of God. */
export const MORALITY: Frame = {
  frame: "morality",
  definition:
    "A moral or religious judgement or call: what is right or wrong, what one owes, what God wants.",
  patterns: [
    {
      rule: "faith",
      any: terms(`
        god will, god wants, god help, god bless, god forgive, only god, will of god, god's will, before god, word of
        god, pray, prays, prayed, praying, prayer, prayers, holy war, blasphem*, sermon*, fatwa*, sin, sins, sinful,
        sinner*, sinned, scripture*, commandment*, repent*, divine punishment, sacrileg*, heresy, heretic*, apostasy,
        apostate*, religious duty, sacred, sanctity, holy duty, godless`),
      except: terms(`
        prayer hall*, prayer room*, prayer mat*, friday prayers, evening prayers, morning prayers, attending prayers,
        sin bin*, sacred site*, cardinal sin of`),
      without: terms(`god willing`),
    },
    {
      rule: "clergy calls",
      any: terms(`
        cleric, clerics, priest, priests, bishop, bishops, archbishop*, cardinal, pope, imam, imams, ayatollah*,
        rabbi, rabbis, pastor, pastors, preacher*, patriarch, monk, monks, religious leader*, church leader*, dalai
        lama`),
      with: terms(`
        urged, urges, called on, calls on, call to, called for, calls for, condemn*, denounc*, preach*, bless*,
        forgive*, forgiveness, peace, decree*, edict*, mercy, compassion, warned against, moral*, faith, conscience`),
      except: terms(`cardinal number*, bishop's move`),
    },
    {
      rule: "judgement",
      any: terms(`
        moral, morally, morality, morals, immoral*, amoral, ethic, ethics, ethical*, unethical*, evil, wicked*, shame,
        shameful*, shameless*, ashamed, disgrace, disgraceful*, disgraced, disgusting, disgusted, unforgivable,
        unpardonable, unconscionable, inexcusable, indefensible, intolerable, reprehensible, despicable, deplorable,
        abhorrent, repugnant, heinous, vile, monstrous, sickening, senseless violence, depraved, depravity, cruel,
        cruelty, inhuman, inhumane, inhumanity, barbari*, barbarous, savagery, righteous*, conscience, conscientious
        objector*, decency, indecen*, virtue, virtues, virtuous, hypocri*, cowardly, cowardice, injustice*, unjust*,
        dishonour*, dishonor*, honour killing*, honor killing*, family honour, family honor, dignity, humanity, human
        decency, crimes against humanity, betrayal, betrayed, selfish*, selfless*, greed, greedy, sexist, racist,
        racism, bigot*, hatred, principle of, matter of principle, common good, right thing to do, right thing, wrong
        thing, wrong to, wrong that, morally wrong, simply wrong, plain wrong, deeply wrong, duty to, moral duty,
        obligation to, owe it to, owes it to, no excuse for, never be justified, cannot be justified, never be
        tolerated, not be tolerated, we must all, we must stand, must stand up, stand up for, have a duty, our duty,
        is unacceptable, totally unacceptable, completely unacceptable, forgive, forgiven, forgiveness, compassion,
        mercy, merciful, repentance, remorse, remorseless, innocent lives, sanctity of life`),
      except: terms(`
        moral support, habitat for humanity, code of ethics committee, virtue of, mercy killing*, at the mercy, house
        of mercy, sisters of mercy, mercy hospital, mercy corps, loan forgive*, debt forgive*, cruelty to a, cruelty
        to animals charge*, animal cruelty charge*, counts of cruelty, indecent exposure, indecent assault*, heavy
        duty to, evil eye, ethics committee, returned to duty to`),
    },
    {
      rule: "condemns",
      any: terms(`
        condemn, condemns, condemned, condemning, condemnation*, denounce, denounces, denounced, denouncing, deplored,
        deplores`),
      with: terms(`
        attack*, killing*, killed, murder*, violence, violent, terror*, massacre*, atrocit*, bombing*, shooting*,
        crime*, abuse*, hate, hatred, racism, racist, cruelty, torture*, brutal*, barbar*, inhuman*, senseless,
        cowardly, heinous, slavery, exploitation, discrimination`),
      except: terms(`condemned building*, condemned house*, condemned cell`),
    },
  ],
  examples: [
    "It is a sin to leave the wounded behind, the preacher said.",
    "The council called the order immoral.",
  ],
  counterexample: "God willing, the bus will be on time.",
  reason:
    "Words that judge by right and wrong, and words of faith that judge or call; a church, a prayer hall or a set phrase with the name of God is only a place or a manner of speaking.",
};
