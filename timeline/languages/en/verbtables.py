"""The verbs of English: regular and irregular ones, and those whose forms may be nouns."""

from typing import Final

from timeline.languages.eventwords import word_set

#: Lemma, past and past participle; "/" divides two forms of one.
IRREGULAR: Final = """
abide abode abode, arise arose arisen, awake awoke awoken, bear bore borne/born, beat beat beaten,
become became become, befall befell befallen, begin began begun, behold beheld beheld, bend bent bent,
beset beset beset, bespeak bespoke bespoken, bet bet bet, bid bid bid, bind bound bound, bite bit bitten,
bleed bled bled, blow blew blown, break broke broken, breed bred bred, bring brought brought,
broadcast broadcast broadcast, build built built, burn burnt/burned burnt/burned, burst burst burst,
bust bust/busted bust/busted, buy bought bought, cast cast cast, catch caught caught, choose chose chosen,
cleave cleft cleft, cling clung clung, come came come, cost cost cost, creep crept crept, cut cut cut,
deal dealt dealt, dig dug dug, dive dived/dove dived, draw drew drawn, dream dreamt/dreamed dreamt/dreamed,
drink drank drunk, drive drove driven, dwell dwelt/dwelled dwelt/dwelled, eat ate eaten, fall fell fallen,
feed fed fed, feel felt felt, fight fought fought, find found found, fit fitted/fit fitted/fit, flee fled fled,
fling flung flung, fly flew flown, forbid forbade forbidden, forecast forecast forecast, forego forewent foregone,
foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone,
forsake forsook forsaken, freeze froze frozen, get got got/gotten, give gave given, go went gone,
grow grew grown, hang hung/hanged hung/hanged, hear heard heard, hew hewed hewn,
hide hid hidden, hit hit hit, hold held held, hurt hurt hurt, inlay inlaid inlaid, input input input,
interweave interwove interwoven, keep kept kept, kneel knelt knelt, knit knit/knitted knit/knitted,
know knew known, lay laid laid, lead led led, lean leant/leaned leant/leaned, leap leapt leapt,
learn learnt/learned learnt/learned, leave left left, lend lent lent, let let let, lie lay lain, light lit lit,
lose lost lost, make made made, mean meant meant, meet met met,
mislay mislaid mislaid, mislead misled misled, misread misread misread, mistake mistook mistaken,
misunderstand misunderstood misunderstood, mow mowed mown/mowed, offset offset offset, outbid outbid outbid,
outdo outdid outdone, outgrow outgrew outgrown, outrun outran outrun, outsell outsold outsold,
overcome overcame overcome, overdo overdid overdone, overhang overhung overhung, overhear overheard overheard,
overlay overlaid overlaid, override overrode overridden, overrun overran overrun, oversee oversaw overseen,
oversleep overslept overslept, overspend overspent overspent, overtake overtook overtaken, overshoot overshot overshot,
overthrow overthrew overthrown, partake partook partaken, pay paid paid,
plead pleaded/pled pleaded/pled, proofread proofread proofread, prove proved proved/proven, put put put,
quit quit quit, read read read, rebuild rebuilt rebuilt, recast recast recast,
redo redid redone, redraw redrew redrawn, regrow regrew regrown, remake remade remade,
repay repaid repaid, rerun reran rerun, resell resold resold, reset reset reset, resit resat resat,
retake retook retaken, retell retold retold, rethink rethought rethought, rewrite rewrote rewritten, rid rid rid,
ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said, see saw seen,
seek sought sought, sell sold sold, send sent sent, set set set, sew sewed sewn/sewed, shake shook shaken,
shear sheared shorn, shed shed shed, shine shone shone, shoe shod shod, shoot shot shot, show showed shown/showed,
shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat, slay slew slain,
sleep slept slept, slide slid slid, sling slung slung, slit slit slit, smell smelt/smelled smelt/smelled,
sneak sneaked/snuck sneaked/snuck, sow sowed sown, speak spoke spoken, speed sped sped,
spell spelt/spelled spelt/spelled, spend spent spent, spill spilt/spilled spilt/spilled, spin spun spun,
spit spat spat, split split split, spoil spoilt/spoiled spoilt/spoiled, spread spread spread,
spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung,
stink stank stunk, strew strewed strewn, stride strode stridden, strike struck struck/stricken,
string strung strung, strive strove striven, sublet sublet sublet, swear swore sworn, sweep swept swept,
swell swelled swollen/swelled, swim swam swum, swing swung swung, take took taken, teach taught taught,
tear tore torn, tell told told, think thought thought, throw threw thrown, thrust thrust thrust,
tread trod trodden, unbind unbound unbound, undercut undercut undercut, undergo underwent undergone,
underlie underlay underlain, understand understood understood, undertake undertook undertaken,
underwrite underwrote underwritten, undo undid undone, unwind unwound unwound, uphold upheld upheld,
upset upset upset, wake woke woken, waylay waylaid waylaid, wear wore worn, weave wove woven,
wed wed/wedded wed/wedded, weep wept wept, wet wet/wetted wet/wetted, win won won, wind wound wound,
withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood, wring wrung wrung,
write wrote written
"""

#: Regular verbs whose base form is hardly ever another part of speech.
ONLY_VERBS: Final = """
abduct abolish abort absorb accelerate accept accommodate accompany accomplish accredit accumulate accuse accustom
ace achieve acknowledge acquaint acquire acquit act activate adapt add adhere adjoin adjourn adjudicate adjust
administer admire admit adopt adore adorn advertise advise affirm afford aggravate agitate agree alienate align
allege alleviate allocate allow allude alter amass amaze amend amplify amuse analyse analyze announce annoy
anticipate apologise apologize appall appear applaud apply appoint appreciate apprehend approve argue arouse arraign
arrange arrive ascend ask aspire assassinate assemble assert assess assign assimilate assist assume assure astonish
astound attach attain attend attest attract augment authorise authorize automate avenge avert avoid await awaken
babysit backtrack bake banish baptize bar beg behave behead believe belong bestow betray bicker bless blog borrow
brainwash breathe brighten broaden bury calculate cancel capitalize captivate carry carve categorize cater cease
celebrate centralize certify characterise characterize cherish chime circulate cite civilize clarify classify
cleanse clothe co-found co-host co-write cofound coincide collaborate collide commemorate commence commend commit
communicate commute compare compel compensate compete complain complete complicate comply compose comprise compute
conceal concede conceive conclude concur condemn condense confer confess configure confine confirm confiscate
conform confront confuse congratulate conjure connect conquer consider consist consolidate conspire constitute
constrain consult consume contain contaminate contemplate contend continue contradict contribute convene converge
convey convince cooperate correspond covet cram crave create criticise criticize crowdfund culminate cultivate
customize dangle darken daunt de-ratify deceive decide declare decode decommission decorate decriminalize dedicate
deduct deem deepen defend defer define deflect defy degrade delete deliver delve demolish demonstrate denote
denounce deny depart depend depict deplete deploy deport depress deprive derail deregulate derive descend describe
desegregate deserve despise destabilize destine destroy detach detain detect deter deteriorate determine detonate
devastate develop deviate devise devote devour diagnose die differ differentiate diminish dine disable disagree
disappear disappoint disapprove disarm disavow disband discern disclose disconnect discontinue discourage discover
discuss disenfranchise disinvite dismantle dismiss disown dispense displace dispose disqualify disrupt disseminate
dissipate dissolve distil distill distinguish distort distract distribute disturb diversify divert divest divide
dominate donate douse drown dub dunk earn edit educate eject elevate elicit eliminate elongate embark embarrass
embed embezzle embody emerge emit emphasise emphasize employ empower emulate enable enact enchant enclose encode
encompass encourage encrypt endanger endorse endow endure enforce engage engrave enhance enjoy enlarge enlighten
enlist enrich enroll enslave ensue ensure enter entertain entice entitle entrust envision equate equip eradicate
erase erode err erupt escalate establish etch eulogize evacuate evade evaluate evaporate evict evoke evolve
exacerbate exaggerate examine excavate exceed excel excite exclaim exclude execute exemplify exert exist exonerate
expand expect expel expire explain explode explore express extend extinguish extradite fabricate facilitate fade
fascinate fast-track fasten fetch finalize flatten flatter fluctuate follow formulate fortify found frighten
frustrate fulfil fulfill fumble furnish garner gather generalize generate gild glorify google govern grapple
greenlight greet grieve halve handcuff handpick happen harass harden hate headquarter heal heighten hesitate hijack
hinder hire horrify hospitalise hospitalize hover humiliate hurl hustle identify idle ignite ignore illuminate
illustrate imagine imitate immerse immunize impair impart impeach impede impend implicate imply impose impound imprison
improve improvise inaugurate incite include incorporate incur indicate indict induce indulge infect infer infest inflate
inflict inform infringe infuse ingest inhabit inhale inherit inhibit inject injure inquire insist inspect inspire
install instruct insulate insure integrate intend intensify interact intercept interfere interpret interrogate
interrupt intervene intimidate intoxicate introduce invade invalidate invent invert invest investigate invite invoke
involve irritate jog join juggle justify kidnap kill launder legalise legalize lessen liberate lighten linger listen
live livestream loathe localize locate log loosen lower lurk lynch maintain manage manipulate mar marry maximize
meddle meditate memorialize memorize mention merge migrate mingle minimize misguide misstate mitigate mobilise
mobilize modernize modify molest motivate mourn multiply muster narrate nationalise nationalize navigate necessitate
negotiate nod normalize notify obey oblige observe obsess obstruct obtain occupy occur offend omit operate oppose
oppress opt optimize orchestrate ordain organise organize originate ought oust outnumber outperform outsource
outweigh overpower overrate overrule overstep overwhelm owe pan paralyze pare participate pave penalise penetrate
perceive perform perish perpetuate persecute persist personalize persuade pertain pierce please poach podcast
polarize pollute ponder populate portray possess postpone pour pray preach precede predict prefer prepare prescribe
preside presume prevail prevent prioritize privatise privatize proceed proclaim procure profess prohibit prolong
promote pronounce propagate propel propose prorogue prosecute prosper protect provide provoke psych publicize
publish punish purify pursue qualify quantify quash quell ratify ravage re-open react reaffirm realise realize reap
reassure rebind receive recite reckon reclaim recognise recognize recommend reconcile reconsider reconstruct
reconvene recover recreate recur recuse recycle redeem redefine redirect reduce reelect refer refile refine reflect
refresh refurbish refuse refute regain regroup regulate rehearse reignite reinforce reinstate reiterate rejoice
rejoin relate relaunch relax relegate relieve relinquish reload relocate rely remain remarry remember remind remodel
remove rename rend render renegotiate renew renounce renovate reopen repatriate repel repent replace represent
repress reproduce require reroute rescind resemble resent reside resign resist resolve resonate respond restart
restock restore restrain restrict restructure resurface resurrect retain retaliate retard retire retreat retrieve
retweet reunite revamp reveal revere revert revise revisit revive revoke revolve rework roam rob rotate rouse
sanitize satisfy save sculpt secede seduce seem segregate seize select settle sever sharpen shatter shelve shorten
shun sicken signify simplify simulate situate skim smuggle soar socialize soften solicit solidify solve soothe
specialise specialize specify speculate spew stabilize standardize starve stash stifle stimulate stipulate
straighten strangle streamline strengthen stud stun subdue submerge submit subscribe subsidize succeed succumb sue
suffer suffocate suggest summarize summon supervise suppose suppress surpass surround survive suspend sustain
symbolize synthesize tamper taser tease televise tempt tend terminate terrify testify thank thrash threaten thrive
tighten tolerate topple transcend translate transmit trounce uncover undermine underperform underrate unearth unfold
unfurl unify unite unleash unload unlock unseat unsettle unveil utilise utilize vacate validate vandalise vandalize
vanish vary verify vet vibrate vie violate visualize wade waive wander wane want warn weaken weigh whistleblow widen
wield wither worsen wrestle yank yearn zoom
"""

#: Regular verbs whose base form is often a noun or an adjective: they need their context.
ALSO_NOUNS: Final = """
abandon abstract abuse accent access acclaim accord account ache addict address advance advocate affect affiliate
age aggregate aid aim air airlift alarm alert ally alternate ambush amount anchor anger angle animate annex annexe
answer appeal apprentice approach appropriate approximate arch archive arrest articulate assault associate attack
attempt attribute auction audit audition author autograph average award awe axe back backfire baffle bag bail bait
balance ball ban bandage bang bank barb bare bargain bark barrel barricade base bash bat bath bathe batter battle
bead beam beard bed belly belt benefit bias bike bill black blacklist blackmail blackout blame blast blaze bleach
blend blind blink blister bloat block blockade blood bloody bloom blossom blur blush board boast boat boil bolster
bolt bomb bond boo book boom boost boot border bore bother bottle bottom bounce bound bow bowl box boycott brace
brag braid brain brake branch brand brave breach breast brew bribe bridge brief broker brood browse bruise brush
bubble buckle budget buffer bulge bully bump bundle burden butcher butter button buzz bypass cache cage call calm
camouflage camp campaign candy canvass cap captain caption capture care carpet cart catalogue cause caution cave
cement censor censure center centre chain chair chalk challenge champion change channel chant char charge charm
chart charter chase chat cheat check checker cheer chew chill chip choke chop chronicle chuck chuckle churn circle
claim clamp clap clash claw clean clear click climb clinch clip cloak clock clog clone close closet cloud cluster
clutch clutter co-author co-star coach coat code coil coin collapse collar collect color colour comb combat combine
comfort command comment commission compact compile complement compliment compound compress compromise concentrate
concern condition conduct conflict consent conserve construct contact contest contract contrast control converse
convert convict cook cool coordinate cope copy copyright corn corner correct corrupt costume cough counsel count
counter couple cover crack crackdown craft cramp crank crash crawl credit crest cripple critique crook crop cross
crouch crow crowd crown cruise crumble crunch crush cry cuddle cuff curate curb cure curl curse curve cushion cycle
damage damp dance darn dash date dawn dazzle debate debut decay decease deck decline decrease decree default defeat
defect degenerate delay delegate delight demand dent deposit desert design designate desire detail dial dice dictate
diet diffuse digest dilute dim dip direct disadvantage discard discharge discipline discount discredit discriminate
disgrace disguise disgust dish dislike dismay disorder dispatch disperse display dispute disregard disrespect
dissent distance distress ditch divorce dock document dodge dome doom dope dose double doubt downgrade download
draft drag drain drape dread dredge dress drift drill drip drop drug drum dry duck dump duplicate dust dwarf dye
ease ebb echo eclipse edge effect elaborate elect email embrace empty encounter end engineer entail entrance envy
erect escape escort esteem estimate evidence exact exchange excuse exempt exercise exhaust exhibit exile exit
experience experiment exploit export expose extract face facet factor fail faint fake fame fan fancy fare farm
fashion fast fate fatigue fault favor favour fear feather feature fee fence ferment fiddle field figure file fill
film filter finance fine finish fire fish fix flag flame flank flap flare flash flaw flesh flex flick flicker flip
flirt float flock flood floodlight floor flop flourish flow flush flute foam focus foil fold fool foot forage force
forfeit forge fork form format forward foster foul fracture fragment frame franchise freak free frequent fringe
frost frown fry fuel fume function fund funnel furlough fuse gag gain gamble game garden gasp gate gaze gazette gear
gender ghost gift giggle glance glare glaze glide glimpse glitter gloss glow glue golf grab grace grade graduate
graft grain grant grasp grate graze grease grill grin grip groan groom gross ground group growl guarantee guard
guess guide gun gut hack hail halt hammer hamper hand handicap handle harbor harm harness harvest hatch haul haunt
hawk head headline heap heat heave hedge heed heel helm help herald herd highlight hike hinge hint hitch hoard hoist
hole hollow hone honor honour hook hop hope horn host hound house howl hug hum humble hunt hurry hush hydrate hype
image impact implant implement import impress imprint inch incline inconvenience increase index infiltrate influence
initiate ink inn insert institute insult interest intern interview intrigue iron isolate issue itch jade jail jerk
joke journey judge jump kayak kick kiss knight knock knot label labor labour lace lack lag lament land landscape lap
lapse lash last latch laugh launch layer leak lease lecture leverage levy license lick lift lightning like limit
limp line link list litter load loan lobby lock lodge look loom loop loose loot love lower lump lure machine mail
malfunction mandate maneuver manifest manufacture map marble march mark market maroon martyr mash mask massacre
massage master match mate mature measure mediate melt menace mend mentor merchandise merit mess message meter milk
mill mind mine mint mirror misfire miss misuse mix moan mob mock model moderate mold monitor moor mortgage motor
mould mount move murder muscle muse mute nag nail name nap narrow near need neglect neighbor neighbour nest net
network nickname nominate notch note notice nuance nudge numb nurse nurture object obligate obscure offer open orbit
order orient ornament orphan outfit outlaw outline output outrage overdose overflow overhaul overlap overload
overlook oversize own pace pack package pad paddle paint pair panel panic pant parade parallel pardon park parole
part partition partner party pass paste pat patch patent patrol pattern pause peak pee peek peel peep peer peg
pepper perch perfume permit pervert pet petition phase phone photograph phrase pick pickle picture pigment pile
pilot pin pinch pinpoint pioneer pipe pirate pit pitch place plague plan plant plaster plate play pledge plot plough
plow pluck plug plumb plummet plunder plunge pocket point poise poison poke police polish poll pool pop port pose
position post posture pounce pound powder power practice practise praise prejudice premier premiere present preserve
press pressure pretend prey price print privilege prize probe process produce profile profit programme progress
project promise prompt prop proportion prospect protest prune psyche puff pull pulse pump punch puncture purchase
purge purport push putt puzzle quarantine query question queue quilt quote race rack radiate rage raid rail rain
raise rake rally ram ramble ramp range rank rant rap rape rate ration rattle rave reach rear reason rebel rebound
rebuff recall recess recharge record recount recruit redesign reel reference refill reform refrain refund regard
regenerate register regret reign reissue reject relapse release relish remand remark remedy rent repair repeal
repeat replay replicate reply report reprimand reprint reprise request rescue research reserve resort respect rest
result resume retail return reuse reverse review revolt reward rhyme rib riddle ridicule rifle rig rim rinse riot
rip risk roar roast rock roll roof root rope rot round rout route row rub ruin rule rumble rumor rumour rupture rush
rust sabotage sack sacrifice saddle safeguard sag sail salary salt salute salvage sample sanction sandwich saturate
scale scam scan scar scare scatter scent schedule scheme scoop scorch score scour scout scramble scrap scrape
scratch scream screen script scroll scrub scuttle seal sear search seat secure seed segment sense sentence separate
sequence sequester serve shade shadow shallow shame shape share shave shell shelter shield shift ship shiver shock
shop shortlist shoulder shout shove showcase shower shred shroud shrug shuffle shutter side sideline sidestep sigh
sight sign signal silence sin sip sire site size skate skateboard sketch skew ski skip slam slap slash slate
slaughter slice slim slip slope slot slow slump slur smack smash smear smile smoke smooth snag snap snatch sneeze
sniff snoop snore snort snow snub soak sob sober soil solder sophisticate sort sound sour spam span spar spare spark
sparkle spawn spearhead spice spike spirit splash splinter sponsor sport spot spotlight sprawl spray sprinkle sprint
sprout spur spy square squash squat squeeze stab stack staff stage stagger stain stake stalk stall stamp stampede
star stare start startle state station stave stay steam steep steer stem step stereotype stew stir stitch stock
stockpile stoke stomp stone stop store storm strain strand strap stray streak stream stress stretch strip stroke
stroll structure struggle study stuff stumble stump stunt stutter style sub subject subordinate subpoena substitute
subtitle suit sum supplement supply support surf surface surge surprise surrender survey suspect swallow swamp swap
swarm sway sweat swipe swirl switch swoop syndicate table tack tackle tag tail tailor taint talk tally tame tan
tangle tank tap tape taper target task taste taunt tax team telephone temper tender tense tenure term terrace test
text texture thin thread thrill thump thunder thwart tick ticket tickle tie tier tile tilt tinker tint tip tire
title toast tone tongue tool top torch torment torture toss touch tour tout tow tower toy trace track trade
trademark traffic trail train transfer transform transition transplant transport trap trash travel traverse treasure
treat trek tremble trend trespass trick trigger trim trip triple triumph troll trot trouble truck trump trust try
tuck tug tumble tune tunnel turn tutor tweak tweet twist twitch type underestimate underline underscore uniform
update upgrade uplift upload urge use usher utter vaccinate value vault veil vent venture vest veto view visit voice
void volunteer vomit vote vow wage wail wait walk wall warehouse warm warp warrant wash waste watch wave wax weather
wedge wee weight welcome weld whack wheel whine whip whisper whistle whitewash whoop wick wink wipe wire wiretap
wish witness wonder word work worry worship wound wrap wreck wrench wrinkle yawn yell yield zero zone
"""

#: Irregular verbs whose base form is often a noun.
ALSO_NOUNS_IRREGULAR: Final = word_set("""
bet bid bite blow break broadcast burst cast catch cost cut deal dig draw dream drink drive fall feed feel fight
find fly forecast grind hang hit hold hurt input keep lead leave let lie light mistake offset overthrow
put quit read relay reset ride ring rise run saw set shed shine shoot show shut sink sleep slide smell speed
spell spin split spread spring stand steal stick sting strike string sweep swell swim swing take tear think throw
thrust upset wake wear win wind
""")

#: Verbs that double their last consonant: "planned", "planning".
DOUBLING: Final = word_set("""
acquit admit bag ban bar bat bed beg blur brag cap char chat chip chop clap clip clog commit compel concur confer
control cram crop defer deter dim dip distil drag drip drop drug drum dub embed emit equip excel expel facet fan
flag flap flip flop format fulfil gag grab grin grip gut handicap hop hug hum incur infer jog knot lag lap log map
mar mob nag nap net nod occur omit outfit output overlap pad pan pat patrol peg permit pet pin pit plan plot plug
pop prefer prop propel ram rap recur refer regret repel rib rig rim rip rob rot rub sag scam scan scar scrap scrub
ship shop shred shrug shun sin sip skim skip slam slap slim slip slot slur snag snap snub sob spam span spar spot
spur squat stab star stem step stir stop strap strip stud stun sub submit sum swap tag tan tap thin tip top transfer
transmit trap trek trim trip trot tug vet whip wrap kidnap
""")

#: Verbs that may double it: "travelled" and "traveled".
MAY_DOUBLE: Final = word_set("""
barrel cancel channel counsel dial focus fuel funnel label model panel rebel remodel signal travel tunnel worship
""")

#: Irregular ones that double it.
DOUBLING_IRREGULAR: Final = word_set("""
begin bet bid cut dig fit forbid forget get hit input knit let offset outbid outrun overrun put quit reset rid run set
shed shut sit slit spin spit split sublet swim thrum undercut upset wed wet win
""")
