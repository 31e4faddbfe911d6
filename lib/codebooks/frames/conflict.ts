/**
 * The frame of conflict.
 *
 * @module
 */
import type { Frame } from "../../vocabulary.ts";
import { terms } from "./terms.ts";

/** Fighting, attacks, and sides that oppose each other. */
export const CONFLICT: Frame = {
  frame: "conflict",
  definition:
    "Fighting, attack and weapons in use, or sides that stand against each other: parties, groups or countries in open dispute.",
  patterns: [
    {
      rule: "fighting",
      any: terms(`
        fighting, fought, clash*, skirmish*, firefight*, gunfight*, gunfire, gunshots, battlefield*, battled,
        battling, armed conflict, armed conflicts, combat, crossfire, hand to hand, front line*, frontline*,
        hostilities, warring, civil war, at war, war broke out, war against, war between, invaded, invading,
        insurgency, armed uprising, armed rebellion, mutiny, coup attempt, attempted coup, military coup, resist,
        resisted, resisting, repelled, beat back, pushed back, pinned down, killed or captured, captured or killed,
        killed in action, brawl*, scuffle*, melee, fist fight*, fistfight*, stabbed, stabbing*, riot, riots, rioted,
        rioting, rioters, violence`),
      except: terms(`
        fighting chance, fighting fire*, fighting the fire*, fighting the blaze*, fighting cancer, fighting for his
        life, fighting for her life, fighting for their lives, fought back tears, fighting back tears, fought cancer,
        fighting the virus, fighting the disease, fighting the outbreak, battled cancer, battling cancer, battled
        illness, battling illness, battled the blaze*, battled the fire*, battling the blaze*, battling the fire*,
        battling blaze*, battling the flames, domestic violence charity, resist the urge, resist calls, resisted
        calls, resisting calls, resisting arrest, combat sport*, combat climate, combat corruption, combat the spread,
        combat crime, front line worker*, frontline worker*, frontline staff, schedule clash*, clash of dates`),
    },
    {
      rule: "battle",
      any: terms(`battle, battles`),
      without: terms(`
        upcoming, coming battle, prepare*, preparing, ready, participate, plan, plans`),
      except: terms(`
        battle with cancer, battle against cancer, battles with cancer, battle with illness, battle against illness,
        long battle with, battle the blaze*, battle the fire*, battle the flames, battle against the virus, battle
        against the outbreak, battle against the disease, battle of the bands, battle of wits, relegation battle,
        title battle, losing battle with, uphill battle, half the battle, battle axe*`),
    },
    {
      rule: "defence",
      any: terms(`defend, defending, defended, defends, defenders`),
      with: terms(`
        troops, fighters, soldiers, forces, army, militia*, police, garrison, attackers, invaders, gunmen`),
      except: terms(`
        defending champion*, defended his title, defended her title, defend his title, defend her title, defended the
        decision, defending the decision, defended his record, defended her record, defended himself, defended herself`),
    },
    {
      rule: "gunmen",
      any: terms(`gunman, gunmen, shooter*, attackers, assailant*`),
      with: terms(`
        kill*, shot, shoot*, fire*, firing, wound*, injur*, attack*, storm*, hostage*`),
    },
    {
      rule: "attack",
      any: terms(`
        attack*, assault, assaults, assaulted, assaulting, ambush*, onslaught, stormed, storming, blitz, raid, raids,
        raided, raiding, military offensive, ground offensive, offensive against, offensive on, launched an offensive,
        launch an offensive, incursion*, besieg*, under siege, laid siege, encircl*, overran, overrun by, closing in,
        hostage*, hijack*, assassin*, opened fire, open fire, fired at, fired on, fired into, shot dead, shot and
        killed, shot and wounded, fatally shot, shot down, shot at, was shot, were shot, been shot, shot in the,
        gunned down, shooting, shootings, shootout*, murdered by, terrorist*, terrorism, kidnapp*, abducted`),
      except: terms(`
        heart attack*, panic attack*, asthma attack*, asthmatic attack*, attacking midfield*, attacking football,
        attacking play*, attacking full back*, attacking third, police raided, raided the offices, tax raid*, shooting
        star*, shooting range*, shooting schedule*, film shooting, shooting guard*, shooting event*, shooting medal*,
        began shooting the film, shooting began, shooting a film, shooting location*, dawn raid on shares, penalty
        shootout*, air raid siren*, goal attack`),
    },
    {
      rule: "weapons in use",
      any: terms(`
        bombed, bombing*, bombs, bomb blast*, car bomb*, suicide bomb*, roadside bomb*, bombard, bombarded,
        bombarding, bombardment*, shelling, shelled, artillery fire, rocket fire, rockets, rocket attack*, rocket
        struck, mortars, mortar fire, mortar round*, mortar shell*, mortar bomb*, missile*, drone strike*, grenade*,
        explosives, explosive device*, detonat*, tear gas, rubber bullet*, water cannon*, live rounds, batons, machine
        gun fire, sniper*, landmine*, molotov*`),
      without: terms(`
        abandon*, left behind, leaving behind, supported by, in support of, disposal, stockpile*`),
      except: terms(`bombing runs, bath bombs, relay batons`),
    },
    {
      rule: "from the air",
      any: terms(`airstrike*, air strike*, air raid*, aerial bombardment*, warplanes`),
      without: terms(`
        campaign, coalition, support, supported, help of, strategy, policy, would, could, abandon*, siren*`),
    },
    {
      rule: "strike",
      any: terms(`strike, strikes, strikers, striking`),
      with: terms(`
        union, unions, worker*, teacher*, nurse*, doctors, driver*, pilot*, staff, employee*, miners, crew, wage,
        wages, pay, walkout*, picket*, stoppage*`),
      except: terms(`
        air strike*, drone strike*, missile strike*, lightning strike*, striking distance`),
    },
    {
      rule: "sides opposed",
      any: terms(`
        dispute with, dispute between, dispute over, disputes over, disputed, bitter dispute, trade dispute,
        territorial dispute, feud, feuds, feuding, rivals, rivalry, standoff*, stand off, at odds, at loggerheads, row
        over, row with, row between, war of words, war on, trade war, quarrel*, infighting, power struggle, split
        over, rift, rifts, deeply divided, showdown, face off, confront*, protest, protests, protested, protesting,
        protester*, protestor*, demonstrators, demonstration*, marched against, rally against, rallied against,
        boycott*, walkout*, walked out in protest, walked off the job, on strike, went on strike, general strike,
        strike action, picket*, blockade*, barricade*, opponents, opposing sides, both sides, two sides, opposing
        camps, opposition leader*, opposition party, opposition parties, opposition lawmakers, opposition supporters,
        hit back at, hits back at, lashed out, fired back, retaliat*, accuse each other, accused each other, accusing
        each other, accused one another, blamed each other, blaming each other, blame each other, traded accusations,
        traded insults, trading accusations, exchange of insults, ultimatum*, ceasefire, cease fire, truce, peace
        talks, peace deal, peace agreement, defied, defiance, defying, sued, lawsuit against, suing, filed a lawsuit,
        legal battle, court battle, legal fight, in a fight with, threatened to, uprising, revolt`),
      except: terms(`
        protest song*, confronted with, picket fence*, defied expectations, defied the odds, on both sides of the
        road, both sides of the street, both sides of the river, both sides of the coin, two sides of the same,
        without protest, local rivals, rift valley, demonstration of, demonstration flight*, demonstration project*`),
    },
  ],
  examples: [
    "Mortar rounds hit the bridge while both sides fought for the town hall.",
    "Teachers went on strike in a dispute over class sizes, and the ministry called in substitutes.",
  ],
  counterexample: "The heart attack came as a shock to his friends.",
  reason:
    "Words of fighting and of open dispute count wherever they stand, except in set phrases of sickness, sport and fire; weapons count where something is done with them, and an air campaign spoken of as a policy is none.",
};
