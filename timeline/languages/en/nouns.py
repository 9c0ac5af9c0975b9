"""Nouns that name events, and the verbs that nominalisations go back to."""

from typing import Final

from timeline.languages.eventwords import word_set

#: Nouns that name something that happens; plurals are formed by rule.
EVENT_NOUNS: Final = word_set("""
abduction accident acquisition acquittal agreement airstrike ambush amendment anniversary announcement appeal
appearance appointment approval arrest arrival ascent assassination assault attack auction audit award
ballot ban bankruptcy battle birth blackout blast blaze blockade bombing boycott breach breakup briefing broadcast
burglary burial bust by-election campaign ceasefire celebration ceremony championship christening clash closing closure
coalition collapse collision colonization commemoration concert conference confirmation conflict confrontation
contest conviction coronation coup crackdown crash crisis cup cyclone
deal death debate debut decision declaration defeat defection delivery demolition demonstration departure deportation
derailment derby destruction detention devaluation disappearance disaster discovery discussion dismissal dispute
divorce downgrade draft drawing drill drought
earthquake eclipse election elimination embargo encounter engagement epidemic episode eruption escape
evacuation event eviction examination execution exercise exhibition expansion expedition expiration explosion expo
failure fallout falling-out famine festival fight filing final fire firing flight flood flooding foundation founding
friendly funeral fundraiser
gala game gathering genocide graduation gunfight
hearing heist hijacking holocaust hunt hurricane
inauguration inauguration incident incursion independence indictment inquest inquiry injury inspection insurgency
insurrection interview intervention introduction invasion investigation invitation
killing kidnapping kickoff
landing landslide launch lawsuit leak lecture liberation liquidation lockdown loss
march marriage massacre match meeting merger military mission murder mutiny
negotiation nomination
offensive opening operation outage outbreak overdose overthrow
pandemic parade pardon performance photocall pileup plebiscite poisoning poll polls premiere presentation primary
probe proclamation promotion prosecution protest publication purchase
quake qualifier
race raid rally rampage ratification rebellion recall recession reelection re-election referendum release removal
renaming reopening report rescue resignation resolution restoration retirement retreat reunion review revolt revolution
riot robbery round rout ruling run-off runoff
sale scandal season seizure semifinal sentencing service session settlement shipwreck shooting shootout shutdown siege
signing sinking slaughter speech spill stabbing stampede standoff statement storm strike suicide summit surgery
surrender suspension swearing-in
takeover takeoff talks tariff test testimony testing theft tornado tour tournament tragedy trial trip truce tsunami
typhoon
unrest unveiling uprising
verdict veto victory vigil violence visit vote voting voyage
walkout war warning wedding wildfire win withdrawal workshop
""")

#: Nouns by which events are referred to but hardly ever told; more forms of NOMINALISATIONS go with them.
REFERRING: Final = word_set("""
advance capture cease-fire change charge close conquest conversation cut decline dividend drop earnings gain growth
hike income increase initiative jump manhunt move objection offering order payment power-grab pricing process profit
promise proposal rally recapitalization request response restructuring results reunification revenue rise shipment
slide slump speech spending squeeze surge takedown trading transaction turnaround turnout turnover upturn write-down
write-off
""")

#: Nouns that name a thing which bears the date of its making: "a song from 1975".
DATED_THINGS: Final = word_set("""
advertisement album article atlas book car catalogue census chapter clip coin column comic copy data diary document
draft drawing edition email engraving essay estimate fashion figure file film footage guide image interview invoice
leaflet letter magazine manual manuscript map memo message model movie newspaper note notebook novel paper painting
pamphlet phone photo photograph picture play poem portrait post poster print receipt record recording report review
rule satellite scan sculpture series ship show sketch song statistic story study survey tape text track tweet version
video
""")

_PAIRS: Final = """
abduction abduct, acquisition acquire, acquittal acquit, agreement agree, ambush ambush, announcement announce,
appeal appeal, appearance appear, appointment appoint, approval approve, arrest arrest, arrival arrive,
assassination assassinate, assault assault, attack attack, auction auction, award award, ban ban, birth bear,
bombing bomb, boycott boycott, breach breach, broadcast broadcast, burial bury, celebration celebrate, clash clash,
closing close, closure close, collapse collapse, collision collide, colonization colonize, commemoration commemorate,
confirmation confirm, conviction convict, coronation crown, crash crash, death die, debate debate, debut debut,
decision decide, declaration declare, defeat defeat, defection defect, delivery deliver, demolition demolish,
demonstration demonstrate, departure depart, deportation deport, derailment derail, destruction destroy,
detention detain, disappearance disappear, discovery discover, discussion discuss, dismissal dismiss, divorce divorce,
election elect, eruption erupt, escape escape, evacuation evacuate, eviction evict, examination examine,
execution execute, expansion expand, expiration expire, explosion explode, failure fail, fight fight, filing file,
flight fly, flood flood, flooding flood, foundation found, founding found, gathering gather, graduation graduate,
hijacking hijack, hunt hunt, inauguration inaugurate, indictment indict, injury injure, inspection inspect,
interview interview, intervention intervene, introduction introduce, invasion invade, investigation investigate,
invitation invite, killing kill, kidnapping kidnap, landing land, launch launch, leak leak, liberation liberate,
loss lose, march march, marriage marry, massacre massacre, meeting meet, merger merge, murder kill,
negotiation negotiate, nomination nominate, opening open, overthrow overthrow, pardon pardon, performance perform,
poisoning poison, presentation present, proclamation proclaim, promotion promote, prosecution prosecute,
protest protest, publication publish, purchase buy, raid raid, ratification ratify, recall recall,
reelection reelect, release release, removal remove, renaming rename, reopening reopen, rescue rescue,
resignation resign, restoration restore, retirement retire, retreat retreat, reunion reunite, review review,
robbery rob, ruling rule, sale sell, seizure seize, sentencing sentence, settlement settle, shooting shoot,
signing sign, sinking sink, speech speak, spill spill, stabbing stab, statement say, strike strike,
surrender surrender, suspension suspend, swearing-in swear, takeover take, testimony testify, test test, testing test,
theft steal, tour tour, trial try, unveiling unveil, uprising rise, victory win, visit visit, vote vote, voting vote,
warning warn, wedding marry, win win, winner win, withdrawal withdraw, disagreement disagree, fallout fall,
falling-out fall, passing pass, payment pay, profit earn, request request, reply reply, ratification ratify,
de-ratification de-ratify, support support, signature sign, growth grow, rise rise, fall fall, drop drop,
increase increase,
decrease decrease, decline decline, recovery recover, production produce, construction build, completion complete,
creation create, establishment establish, formation form, participation participate, appointment appoint,
postponement postpone, cancellation cancel, adoption adopt, rejection reject, expulsion expel, admission admit,
accusation accuse, allegation allege, claim claim, complaint complain, denial deny, donation donate, gift give,
implementation implement, imposition impose, imprisonment imprison, incarceration incarcerate, installation install,
nomination nominate, occupation occupy, opposition oppose, payment pay, persecution persecute, preparation prepare,
prediction predict, proposal propose, reconstruction rebuild, reduction reduce, registration register,
rejection reject, relocation relocate, replacement replace, selection select, separation separate, shutdown shut,
submission submit, success succeed, termination terminate, transfer transfer, transformation transform,
treatment treat, use use, vaccination vaccinate, violation violate
"""

#: A noun and the lemma of the verb that tells the same event.
NOMINALISATIONS: Final = dict(pair.split() for pair in " ".join(_PAIRS.split()).split(", "))
