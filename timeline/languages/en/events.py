"""The words by which English tells events, each table under the name that the orderer knows it by."""

from typing import Final

from timeline.languages.en.nouns import DATED_THINGS, EVENT_NOUNS, NOMINALISATIONS, REFERRING
from timeline.languages.en.page import BYLINES, COMMENT_HEADINGS, CREDITS, FURNITURE, LINK_HEADINGS, METADATA
from timeline.languages.en.smallwords import (
    ADVERBS,
    BE,
    CONDITIONAL,
    DETERMINERS,
    DO,
    ENDINGS,
    FUTURE,
    HAVE,
    LINKS,
    NOT_ADVERBS,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    SIGNALS,
    SUBJECTS,
)
from timeline.languages.en.synonyms import SYNONYMS
from timeline.languages.en.verbkinds import (
    CANCELLING,
    DENYING,
    HABITUAL,
    HAPPENING,
    IMPLICATIVE,
    OCCURRING,
    PARTICLES,
    PLANNING,
    REPORTING,
    STATES,
    UNPASSIVE,
    WISHING,
)
from timeline.languages.en.verbs import lookup, nounlike
from timeline.languages.eventwords import EventWords, word_set

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
last aged sports ranging according including regarding concerning considering following pending based united
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
    naming=word_set("know call name dub nickname title entitle"),
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
    times=word_set("time"),
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
