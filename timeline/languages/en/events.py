"""The words by which English tells events: kinds of verbs, event nouns, conjunctions, cues of factuality and order."""

from typing import Final

from timeline.languages.en.nouns import DATED_THINGS, EVENT_NOUNS, NOMINALISATIONS, REFERRING
from timeline.languages.en.page import BYLINES, COMMENT_HEADINGS, CREDITS, FURNITURE, LINK_HEADINGS, METADATA
from timeline.languages.en.synonyms import SYNONYMS
from timeline.languages.en.verbs import lookup, nounlike
from timeline.languages.eventwords import EventWords, word_set

BE: Final = word_set("is are am was were 're 'm")
HAVE: Final = word_set("has have had having 've 'd")
DO: Final = word_set("do does did")
FUTURE: Final = word_set("will shall 'll")
CONDITIONAL: Final = word_set("would could may might can should must ought")

DETERMINERS: Final = word_set(
    "the a an this that these those some any no every each another such both all several many few most more less"
)
POSSESSIVES: Final = word_set("his her its their our my your whose")
SUBJECTS: Final = word_set("i he she it we they you there who")
OBJECTS: Final = word_set(
    "him her it them us me you himself herself itself themselves someone everyone anyone nobody everything"
)

PREPOSITIONS: Final = word_set(
    """
about above across after against along alongside amid among amongst around as at before behind below beneath
beside besides between beyond by concerning despite down during except for from in inside into like minus near of off on
onto opposite out outside over past per plus regarding round since than through throughout to toward towards under
underneath unlike until till unto up upon versus via with within without following
"""
)

ADVERBS: Final = word_set(
    """
also already always again ago almost earlier back both either else enough ever even far finally first further here
however instead just later least less maybe meanwhile more most much nearly neither never nevertheless next nonetheless
not live now often once only otherwise perhaps quite rather really recently reportedly seldom since so
sometimes briefly
somewhat soon still then there therefore thus together too twice very well yet allegedly formally officially publicly
jointly abruptly apparently eventually originally previously subsequently initially no longer ultimately long all
today tonight yesterday tomorrow
"""
)
NOT_ADVERBS: Final = word_set(
    """
family italy july assembly supply reply ally rally bully apply comply imply rely multiply early daily weekly monthly
yearly anomaly butterfly jelly belly fly holy ugly lovely lonely only friendly elderly likely unlikely monopoly sally
emily kelly billy molly elly holly lily polly costly deadly orderly sicily tally homily doily dolly folly gully hilly
"""
)

#: Verbs of saying: what follows them is what was said, and their own time is the time of the saying.
REPORTING: Final = word_set(
    """
say tell announce report add note state declare claim explain argue admit acknowledge confirm deny insist warn write
tweet testify reveal disclose predict suggest believe think estimate reiterate comment observe recall remark reply
respond ask inform allege assert contend maintain stress emphasize emphasise complain concede conclude indicate caution
post quote relate describe charge accuse blame boast joke shout vow promise pledge urge advise remind mention
learn hear know understand feel hope expect fear agree speculate forecast caption opine accord
"""
)

#: Verbs whose infinitive is planned for after them and likely to happen.
PLANNING: Final = word_set(
    """
plan expect schedule suppose set slate due intend prepare agree decide vow pledge promise aim arrange propose poise
commit mean go resolve undertake project forecast elect choose
"""
)

#: Verbs whose infinitive or clause is wished for, asked for or feared, and may never happen.
WISHING: Final = word_set(
    """
hope want wish fear seek try attempt ask urge order request demand call threaten consider offer need like love prefer
dream desire press push lobby invite encourage allow enable permit help tell advise warn struggle campaign
require persuade convince force authorize recommend suggest beg strive fight work
"""
)

DENYING: Final = word_set(
    "deny refuse fail avoid prevent decline reject stop block prohibit ban bar forbid discourage dismiss neglect"
)
CANCELLING: Final = word_set("postpone cancel abandon scrap delay suspend reschedule abort") | {"call off"}

#: Verbs whose infinitive happens, or does not happen, when they do.
IMPLICATIVE: Final = word_set(
    """
begin start continue cease manage try attempt seek fail refuse decline neglect bother dare help lead cause force compel
prompt allow enable seem appear happen tend
"""
)

#: Verbs of states: without a date of their own they tell no event.
STATES: Final = word_set(
    """
be have seem appear remain know believe think want need like love hate mean own belong contain consist include involve
exist depend deserve resemble cost matter feel look sound represent consider understand live stand lie tend
lack possess require concern own reflect suit fit hope expect fear doubt wish prefer enjoy keep stay sit
know work use show aim
"""
)

#: Verbs that take no object: their past form is never the participle of a passive.
UNPASSIVE: Final = word_set(
    """
seem appear happen occur arrive die fall rise jump surge soar climb tumble plunge plummet slump dip rally inch come go
become remain stay exist belong consist speak talk respond react agree decline refuse fail attempt manage hope wait
sleep live laugh cry smile travel march erupt collapse emerge vanish disappear escape resign participate compete depend
insist persist struggle rebound expire elapse lapse apologize apologise care listen look sit stand lie swim tend cease
proceed interfere intervene panic flock flow
"""
)

#: Of these, what says nothing but that its subject happened: "the blast occurred at noon".
OCCURRING: Final = word_set("happen occur")
HAPPENING: Final = word_set("be become happen occur take begin start come follow end include see mark last")

HABITUAL: Final = word_set(
    """
usually often always typically normally generally regularly routinely sometimes traditionally frequently rarely seldom
"""
)

#: Verbs that make one word with a particle: "called off", "passed away".
_PARTICLES: Final = """
back out down off, bail out, blow up, bow out, break out up down off, bring down back up, burn down,
call out off up,
carry out off, close down, come up out back, cut off down, die out down, draw up, drop out off, end up, fall out
apart through, find out guilty dead, gun down, get away married rid, give up away way, go off down on out, hand over out
down, hold up, kick off, knock down out,
lash out, lay off out, lead off, line up, lock down up, pass away, pay out off, phase out, pick up out, point out,
pull out off down, put off out up down on, rack up, roll out back, rule out, run out over off, sell out off, send
off out, set up off out, show up off, shut down off, sign off up, speak out up, spell out, spin off, stand down,
start up off, step down up aside, strike down, take over off out up down, team up, tear down up, throw out, turn
down out up away back off, walk out off away, wind up down, wipe out, wrap up, split up, vote down in, work out
"""
PARTICLES: Final = {e.split()[0]: frozenset(e.split()[1:]) for e in " ".join(_PARTICLES.split()).split(", ")}

LINKS: Final = {
    "after": "after",
    "before": "before",
    "since": "since",
    "until": "until",
    "till": "until",
    "when": "when",
    "while": "when",
    "as": "when",
    "once": "after",
    "whenever": "if",
    "if": "if",
    "unless": "if",
    "whether": "if",
    "because": "other",
    "although": "other",
    "though": "other",
    "whereas": "other",
    "where": "other",
    "how": "other",
    "why": "other",
    "so": "other",
    "despite": "other",
    "following": "after",
    "upon": "after",
}

SIGNALS: Final = {
    "since": "since",
    "ever since": "since",
    "starting": "since",
    "beginning": "since",
    "effective": "since",
    "after": "after",
    "following": "after",
    "until": "until",
    "till": "until",
    "through": "until",
    "by": "until",
    "before": "before",
    "prior to": "before",
    "ahead of": "before",
    "from": "from",
    "to": "to",
    "–": "to",
    "-": "to",
    "—": "to",
    "between": "between",
    "and": "and",
    "for": "for",
}

#: What stands between a period and its last day: "the quarter ended June 30".
ENDINGS: Final = word_set("ended ending") | {"ended on", "ending on", "ended in", "ending in"}

WORDS: Final = EventWords(
    verb=lookup,
    nounlike=nounlike,
    auxiliaries=BE | HAVE | DO | FUTURE | CONDITIONAL,
    be=BE,
    be_forms=word_set("be been being"),
    being="being",
    have=HAVE,
    do=DO,
    be_lemma="be",
    have_lemma="have",
    do_lemma="do",
    past_auxiliaries=word_set("was were had did 'd"),
    future_modals=FUTURE,
    conditional_modals=CONDITIONAL,
    reported_future=word_set("would"),
    ability=word_set("can could"),
    infinitive_marks=word_set("to"),
    going_to="going",
    particles=PARTICLES,
    not_verbs=word_set(
        """
last aged sports ranging according including regarding concerning considering following pending based united limited
amid related so-called during given used third like saw's barring excluding leading ongoing outstanding
upcoming forthcoming oncoming ground
interesting saying neighbouring neighboring pictured entitled
"""
    )
    - {"used", "leading", "saying"},
    verbal_nouns=word_set(
        """
drilling fishing mining farming trading training funding spending housing banking engineering
manufacturing advertising marketing
accounting lending laundering trafficking gambling boxing wrestling recycling parking bullying
borrowing pricing earnings holdings savings building clothing financing planning policing programming publishing
shipping shopping sightseeing seating staffing tooling understanding backing bearing being beginning feeling painting
finding meaning setting wedding ceiling evening morning nothing something anything everything spring
"""
    ),
    attributive=word_set("managing acting founding sitting ruling governing presiding incoming outgoing surviving"),
    determiners=DETERMINERS,
    definite=word_set("the this that these those"),
    indefinite=word_set("a an"),
    demonstratives=word_set("this that"),
    possessives=POSSESSIVES,
    possessive_marks=word_set("'s '"),
    subject_pronouns=SUBJECTS,
    object_pronouns=OBJECTS,
    readers=word_set("you"),
    persons=word_set("i i'm i've i'd i'll me my we we're we've our us you you're your let's here's"),
    plural_subjects=word_set("i we they you"),
    plurals=word_set("people police men women children officials authorities many some others both media"),
    degree=word_set(
        "million billion trillion thousand hundred dozen most more very less least so too quite rather much"
    ),
    shares=word_set("% percent per pc"),
    cardinals=word_set("two three four five six seven eight nine ten eleven twelve twenty dozens hundreds thousands"),
    prepositions=PREPOSITIONS,
    agent_marks=word_set("by"),
    adnominal=word_set("of"),
    adverbs=ADVERBS,
    adverb_endings=("ly",),
    not_adverbs=NOT_ADVERBS,
    negations=word_set("not n't never neither nor hardly scarcely"),
    contractions={
        "n't": "n't",
        "'ll": "'ll",
        "'ve": "'ve",
        "'re": "'re",
        "'d": "'d",
        "'m": "'m",
        "'s": "'s",
        "s'": "'",
    },
    contracted={"won't": "will", "can't": "can", "shan't": "shall"},
    contracting=dict.fromkeys(word_set("it he she that there who what here where how"), "is"),
    coordinators=word_set("and or but nor"),
    contrasting=word_set("but"),
    subject_relatives=word_set("who which"),
    relatives=word_set("who which whom whose where"),
    complementizers=word_set("that"),
    links=LINKS,  # type: ignore[arg-type]
    explaining=word_set("when"),
    simultaneous=word_set("as while"),
    participle_marks=word_set("as if when though although once"),
    with_marks=word_set("with"),
    there=word_set("there here"),
    coming=word_set("out due"),
    currency=word_set("$ £ € ¥"),
    open_quotes=frozenset({'"', "“", "``", "„", "«"}),
    close_quotes=frozenset({'"', "”", "''", "»"}),
    close_marks=frozenset({'"', "”", "''", "»", ","}),
    openers=frozenset({'"', "“", "``", ":", "—", "--", "-", "–", "(", "…", "‘", "'", "|", "*", "•"}),
    full_stops=frozenset({".", "!"}),
    clause_marks=frozenset({",", ";", ":", "—", "–", "--", "---", "_", "(", ")", "…"}),
    heading_marks=frozenset({":"}),
    item_marks=frozenset({":", "-", "--", "–", "—"}),
    strong_marks=frozenset({";", ":", "—", "--", "---", "_", "(", ")", "…"}),
    reporting=REPORTING,
    planning=PLANNING,
    forecasting=word_set("expect forecast project"),
    wishing=WISHING,
    denying=DENYING,
    implicative=IMPLICATIVE,
    cancelling=CANCELLING,
    rescheduling=word_set("postpone move reschedule delay push extend shift bring defer put"),
    causing=word_set("help make let"),
    carrying=word_set("reach make hold take go give have sign strike launch stage carry conduct deliver do face get"),
    lasting=word_set("run last continue stay remain go"),
    rumouring=word_set("say believe think understand report allege know consider estimate suppose assume"),
    spending=word_set("spend pass"),
    recalling=word_set("describe recall remember recount relate mention discuss detail depict"),
    describing=word_set("intend dedicate design aim base locate know devote make inspire title name select"),
    holding=word_set(
        """
exist depend deserve resemble account comprise number total measure weigh own belong contain consist possess require
lack reflect represent remain want know mean seem
"""
    ),
    states=STATES,
    happening=HAPPENING,
    occurring=OCCURRING,
    saying=word_set(
        "say tell add note state explain argue write reply respond comment observe remark insist stress claim ask"
    ),
    measuring=word_set(
        "be have cost total average number amount measure weigh stand comprise account represent ship rent spend employ"
    ),
    speaking=word_set("say think insist"),
    unpassive=UNPASSIVE,
    attributing={"according": "accord"},
    becoming=word_set("become get grow remain stay"),
    dating=word_set("date"),
    sourcing=word_set("speak ask request insist decline refuse identify name"),
    habitual=HABITUAL,
    earlier=word_set("already previously earlier formerly once originally initially"),
    nowadays=word_set("today"),
    asking=word_set("how why what where which"),
    conditional_links=word_set("if unless whether whenever"),
    supposing=word_set("if unless"),
    doubting=word_set("deny doubt hope fear wish expect hypothesize dispute"),
    compared=word_set("up down over higher lower more less compared rise drop fall unchanged increase decrease"),
    than=word_set("than versus vs compared"),
    comparing=word_set("compared compare compares"),
    versus=word_set("versus vs"),
    superlatives=word_set("first only most last least best worst"),
    superlative_endings=("est",),
    bounding=word_set("at"),
    event_nouns=EVENT_NOUNS,
    nominalisations=NOMINALISATIONS,
    referring=EVENT_NOUNS | NOMINALISATIONS.keys() | REFERRING,
    dated_things=DATED_THINGS,
    synonyms=SYNONYMS,
    plural_endings={"ies": "y", "es": "", "s": ""},
    only_verbs=word_set("died said"),
    speech_nouns=word_set(
        "interview statement report speech conference briefing testimony announcement session game match race"
    ),
    signals=SIGNALS,  # type: ignore[arg-type]
    lengthwise=word_set("through"),
    ahead=word_set("in"),
    offsets={
        "after": "after",
        "before": "before",
        "following": "after",
        "later": "after",
        "earlier": "before",
        "since": "after",
    },
    connectives=word_set("then later afterwards afterward subsequently thereafter eventually"),
    period_ends=ENDINGS | word_set("to through until") | {"up to"},
    endings=ENDINGS,
    nearly=word_set("shortly just soon right immediately directly moments minutes"),
    at_prepositions=word_set("in on at during over throughout"),
    topical=word_set("on over"),
    labelling=word_set("of with about against like to"),
    metadata=METADATA,
    bylines=BYLINES,
    furniture=FURNITURE,
    credits=CREDITS,
    link_headings=LINK_HEADINGS,
    comment_headings=COMMENT_HEADINGS,
    separators=frozenset({"|", "·", "•", "—", "–"}),
    row_marks=frozenset({"|", "·", "•"}),
    title_quotes=frozenset({'"', "“", "”", "'", "‘", "’", "«", "»"}),
    stop_words=word_set(
        """
the a an and or but of in on at to for from by with as is are was were be been being has have had do does did will would
could can may might shall should must this that these those it its he his him she her they their them we our us you your
i my me who which what when where while after before since until than then there here not no so if also just more most
other some such only over out up down into about between during said says say new one two first last year years day days
week weeks month months earlier later ago today yesterday tomorrow morning afternoon evening night
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
"""
    ),
)
