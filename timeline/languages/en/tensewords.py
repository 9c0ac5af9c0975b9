"""Words around a time that tell to which side it lies, or how much the verb beside them tells."""

from typing import Final

from timeline.languages.en.smallwords import BE, CONDITIONAL, DETERMINERS, FUTURE, HAVE, OBJECTS, POSSESSIVES

#: Before the time: it lies ahead, whatever the verb ("postponed until Tuesday").
UNTIL: Final = frozenset("until till by".split())
#: Between "since" and a time: "since shortly after the 3 May fire".
SHORTLY: Final = frozenset(
    "shortly just soon right well long before after at least about around early late the a an".split()
)
#: What is left of an hour without its figures: "until 6am on Friday".
HOURS: Final = frozenset("am pm a.m. p.m. a m p o'clock noon midday midnight at least about around".split())
TO: Final = frozenset({"to", "through"})
THROUGH: Final = frozenset({"through", "thru"})
#: What runs "through May" has an end that was agreed on.
RUNNING: Final = frozenset("contract contracts lease leases deal agreement term visa permit licence license".split())
AS_SOON_AS: Final = (["as", "soon", "as"], ["as", "early", "as"], ["as", "late", "as"])
#: "Extended to Friday", "moved to March", "lends them money through May".
MOVED: Final = frozenset(
    "extend extended postpone postponed delay delayed move moved push pushed reschedule rescheduled give given gave "
    "suspended adjourned remanded bailed deferred banned barred deadline".split()
)
PUT_OFF: Final = frozenset({("put", "off"), ("put", "back"), ("held", "over"), ("carried", "over")})
#: "Declared three days of mourning from Tuesday": what is decreed begins after.
DECREED: Final = frozenset("declared announced ordered imposed decreed announces orders imposes declares".split())
FROM: Final = frozenset({"from"})
STARTING: Final = frozenset("starting beginning effective upcoming forthcoming payable".split())
#: What happens on a day named in the present tense lies ahead: "the fair opens Friday".
TIMETABLE: Final = frozenset(
    "open begin start resume meet close end arrive leave depart return visit premiere expire land launch kick face "
    "take apply host hold play come go air run debut vote travel fly continue".split()
)

#: Nouns and adjectives whose infinitive lies ahead: "a plan to meet", "due to open".
FORWARD: Final = frozenset(
    "plan plans deadline decision offer proposal deal agreement order bid effort likely about able ready due set "
    "scheduled bound free going slated poised determined invitation promise chance opportunity time way "
    "intention".split()
)
#: Verbs whose infinitive happens when they do: "was forced to resign".
AT_ONCE: Final = frozenset(
    "begin start continue manage fail refuse force cause help seem appear tend come use go return rush rise fall "
    "gather meet vote move act turn grow rally".split()
)
#: "Asked her to come": a time behind it may be of either verb.
ORDERING: Final = frozenset(
    "ask tell order invite urge summon subpoena instruct direct require request advise warn remind call".split()
)
#: What makes of a past "by Friday" a date ahead: "was told to leave by Friday".
TO_COME: Final = FORWARD | {"to", "expected", "planned", "told", "asked", "ordered", "required"}
#: "Let the march begin", "saw it close": what follows happened when they did.
LETTING: Final = frozenset("let made saw watched helped heard".split())
BEFORE_A_NOUN: Final = frozenset("the a an of and its their his her".split())
#: After a verb at the head of a clause: it asks somebody to act ("Call us on Monday").
AFTER_A_CALL: Final = DETERMINERS | POSSESSIVES | OBJECTS
OF_NOW: Final = frozenset("won't gonna is are has have can may must should".split())
AUXILIARIES: Final = BE | HAVE | FUTURE | CONDITIONAL | {"be", "been"}
TO_FOR: Final = frozenset({"to", "for"})
#: "Oil for December delivery": what markets deal in lies ahead.
DELIVERED: Final = frozenset("delivery deliveries settlement transactions contracts futures shipment".split())
#: "Was to begin", "had been expected to begin".
WAS: Final = frozenset("was were been".split())
PLANNED: Final = frozenset("to due expected scheduled set planned slated supposed meant".split())
#: What is due lies ahead; what had been due did so once.
DUE: Final = frozenset("due slated upcoming forthcoming".split())
INFINITIVE: Final = frozenset({"be", "to"})
GET: Final = frozenset("get gets getting".split())
PAST_BE: Final = frozenset({"was", "were"})
#: "The game is Sunday", "is on Sunday".
#: What is dated Monday, or seen on Monday in a picture, was so; what is shown then will be.
PICTURED: Final = frozenset("picture photograph see date".split())
IS: Final = frozenset({"is", "are"})
ON: Final = frozenset({"on", "in", "at"})
#: "Will remain closed on Friday": what follows is a state.
STAYING: Final = frozenset("remain remains remained stay stays stayed keep keeps kept be being".split())
#: What somebody has said that it will be: "rain is forecast for Friday".
FORESEEN: Final = frozenset("expect set slate forecast predict".split())
#: What is planned, and so lies ahead as the attribute of a noun too: "the slated visit in May".
SCHEDULED: Final = frozenset("schedule expect slate plan".split())
ATTRIBUTIVE: Final = frozenset("the a an its their his her".split())
#: Whose object lies ahead: "expects a verdict in June".
AWAITING: Final = frozenset("expect await plan intend hope predict want".split())
#: What is announced may lie ahead, "announced a cut in output in May"; what a court is told of does not.
ANNOUNCING: Final = frozenset(
    "announce unveil outline propose promise offer order approve back agree call warn discuss debate consider "
    "tell".split()
)
WITNESSED: Final = frozenset("court jury police inquiry tribunal judge magistrates hearing".split())
#: What leads to a day, so that the day does not stand bare.
LEADING: Final = frozenset(
    "on by until till of from to for after before since at in over during through about around between and or but as "
    "early late mid the a an this that these next last one each every same following previous his her their".split()
)
#: After a comma: what led to the rest of the sentence.
CAUSES: Final = frozenset("after following despite".split())
#: After a comma: another clause begins.
ANOTHER: Final = frozenset("but and yet while whereas then so".split())
#: Who expects it of something else: "expects rates to fall in June".
FORESEEING: Final = frozenset("expect want wish prefer forecast predict".split())
#: Verbs of aims: "set a goal of two per cent by June".
SETTING: Final = frozenset("set give target budget seek owe".split())
#: What nobody plans: "the May 3 explosion" is one that has happened.
DISASTERS: Final = frozenset(
    "attack attacks bombing bombings shooting shootings killing killings murder murders massacre crash collision "
    "derailment collapse explosion explosions blast blasts blowout spill earthquake quake tsunami disaster disasters "
    "tragedy accident wildfire floods riot riots outbreak coup".split()
)
#: What no attribute reaches across.
BORDERS: Final = frozenset(", of in on at to by for from with and or but that which who as is are was were".split())
#: What others can only react to, once it has happened.
REACTED_TO: Final = frozenset(
    "ruling verdict decision attack attacks bombing bombings shooting shootings killing killings murder murders crash "
    "collapse explosion blast earthquake quake disaster announcement statement remarks arrest arrests defeat loss "
    "victory win result results violence clashes riot riots raid raids accident incident fire".split()
)
