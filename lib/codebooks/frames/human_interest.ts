/**
 * The frame of human interest.
 *
 * @module
 */
import type { Frame } from "../../vocabulary.ts";
import { terms } from "./terms.ts";

/** Single persons and families, and what they feel. */
export const HUMAN_INTEREST: Frame = {
  frame: "human_interest",
  definition:
    "Single persons or families told close up: who they are, what they lived through, what they feel. Not how many came to harm.",
  patterns: [
    {
      rule: "kin",
      any: terms(`
        wife, wives, husband, husbands, spouse, spouses, daughter, daughters, son, sons, mother, mothers, mum, mom,
        father, dad, parents, parent, brother, brothers, sister, sisters, siblings, twin, twins, widow, widows,
        widowed, widower, orphan, orphans, orphaned, grandmother, grandfather, grandparents, grandson*,
        granddaughter*, grandchildren, grandma, grandpa, uncle, aunt, nephew, niece, cousin, cousins, stepfather,
        stepmother, stepson, stepdaughter, fiancé*, fiance*, girlfriend, boyfriend, newlywed*, bride, bridegroom,
        couple, baby, babies, newborn*, toddler*, infant, relatives, next of kin, loved ones, bereaved, his family,
        her family, my family, our family, their family, whose family, 's family, victims' families, their families,
        families of the, family members, family of four, family of five, family of three, his children, her children,
        my children, our children, their children, 's children, childhood friend*, close friend*, best friend*, his
        friends, her friends, my friends, classmates, neighbour, neighbours, neighbor, neighbors`),
      except: terms(`
        parent company, parent companies, parent firm, parent body, sister city, sister cities, sister ship*, sister
        company, sister paper, sister station, mother tongue, mother nature, mother ship, founding father*, father of
        the nation, big brother, brothers in arms, son of a gun, baby boom*, infant mortality, couple of, neighbors
        and allies, neighbours and allies, neighbor and ally, neighbour and ally, as brothers, like brothers, twin
        towers, twin engine*, twin attack*, twin bombing*, twin blast*, twin goals, bereaved nation, sons of, warner
        brothers, lehman brothers, husband and wife team`),
    },
    {
      rule: "age",
      any: terms(`
        year old, years old, year olds, month old, months old, week old, weeks old, days old, aged, in his twenties,
        in her twenties, in his thirties, in her thirties, in his forties, in her forties, in his fifties, in her
        fifties, in his sixties, in her sixties, in his teens, in her teens`),
      except: terms(`
        year old war, year old conflict, year old civil, year old law, year old building*, year old company, year old
        record, year old agreement, year old church, year old cathedral, year old bridge, year old ban, year old
        dispute, year old policy, year old plane, year old aircraft, year old ship, year old insurgency, year old
        campaign, year old government, million years old, thousand years old, billion years old, aged between, aged
        care, aged cheese`),
    },
    {
      rule: "single person",
      any: terms(`
        woman, young man, old man, elderly man, girl, boy, child, teenager, schoolgirl*, schoolboy*, pensioner,
        survivor, pregnant`),
      without: terms(`suspect, suspects, arrested, accused, charged`),
      except: terms(`
        boy band, boy scout*, girl group, girl scout*, child care, child abuse, child labour, child labor, child
        protection, child poverty, child support, child welfare, child pornography`),
    },
    {
      rule: "feeling",
      any: terms(`
        feared for, fear for, fears for, fearing for, afraid, scared, frightened, terrified, terrifying, petrified,
        terror of, horrified, traumati*, panicked, panicking, tears, tearful*, wept, weep, weeping, cried, crying,
        sobb*, scream*, grief, grieve*, grieving, mourn*, heartbr*, heartache, heartfelt, devastated by the,
        devastated, distraught, inconsolable, anguish*, agony, agoniz*, agonis*, despair, desperate, desperately,
        misery, sorrow*, sadness, saddened, sad to, so sad, suffering, ordeal, nightmare*, shaken, stunned, in shock,
        shock and, shocked, lucky to, lucky that, luckily, miracle, miraculous*, overjoyed, joy, joyful*, delighted,
        thrilled, elated, ecstatic, happy, happiness, happiest, proud, relieved, grateful, thankful, emotional,
        emotion, emotions, moving tribute, touching, lonely, loneliness, humiliat*, hope and pray, condolences,
        sympathies, thoughts and prayers, thoughts are with, hearts go out, heart goes out, our hearts, my heart,
        broke my heart, tribute*, vigil, vigils, funeral*, laid flowers, left flowers, buried, memorial service,
        cheer*, celebrat*, hugged, hugging, hugs, embraced, embracing, smile, smiled, smiling, clutching, holding
        hands, loved by, beloved, loving, much loved, missed by, miss him, miss her, miss them, lost everything, feel,
        feels, felt, feeling, feelings, dream of, dreamed of, dreamt of, dreams, brave, bravery, heroic, hero, heroes,
        struggled to cope, struggling to cope, struggles to cope`),

      except: terms(`
        felt the earthquake, felt the quake, quake was felt, earthquake was felt, was felt in, was felt across, were
        felt in, were felt across, felt as far, felt tip, desperate measures, emotional support animal*, buried under,
        buried beneath, buried in the, happy hour, cheerleader*, feel free, proud boys, pipe dreams, devastated by the
        storm, devastated by the quake, devastated by the earthquake, devastated by fire, devastated the, devastated
        area*, devastated region*, devastated town*, devastated cit*, devastated district*, hero worship, feel good
        factor, touching down, touching on, joy ride, celebrated author*, celebrated for, desperate bid, shaken by the
        quake`),
    },
    {
      rule: "life",
      any: terms(`
        survived by, grew up, growing up, childhood, born in, born on, was born, married, got married, engaged to be,
        divorced, lifelong, her career, his career, best known for, remembered as, remembered for, will be remembered,
        passed away, dies, died peacefully, died suddenly, has died, died at the age of, died in his sleep, died in
        her sleep, died of cancer, died at his home, died at her home, died at home, died after a long, battle with
        cancer, battled cancer, battling cancer, fighting for his life, fighting for her life, life story, life
        changing, in his own words, in her own words, his life, her life, my life, told of how, tells of how, recalled
        how, recalls how, recounted, described how, trapped in his, trapped in her, his home, her home, my home, my
        house, our house, our home, lost his job, lost her job, lost my, lost his, lost her, his body, her body`),

      except: terms(`
        married to the idea, lost his seat, lost her seat, lost his appeal, lost her appeal, lost his bid, lost her
        bid, lost his title, lost her title, lost her lead, lost his lead`),
    },
    {
      rule: "own eyes",
      any: terms(`
        I saw, I heard, I felt, I feel, I thought I, I thought it, I ran, I was, I woke, I could, I couldn't, I can't,
        I lost, I don't know, I never, I love, I loved, I am so, I'm so, I cried, I prayed, I started, I grabbed, I
        tried, I miss, we ran, we heard, we saw, we felt, we lost, we were so, we thought we, we just, we could see,
        my son, my sons, my daughter, my wife, my husband, my mother, my father, my brother, my sister, my child, my
        baby, my parents, my friend, my neighbour*, my neighbor*`),
      except: terms(`
        I was elected, I was appointed, I was briefed, I can't comment, I can't confirm`),
    },
  ],
  examples: [
    "She held her son and wept beside the empty house.",
    "The 34-year-old nurse grew up in the harbour district and is survived by two sisters.",
  ],
  counterexample: "The ministry counted the houses that were damaged.",
  reason:
    "Kin, age, feeling, a life told and what somebody saw with their own eyes are what reporters use to come close; a toll is not.",
};
