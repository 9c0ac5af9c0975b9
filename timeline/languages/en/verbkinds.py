"""Kinds of English verbs, by lemma: those of saying, planning and wishing, of states, and those with a particle."""

from typing import Final

from timeline.languages.eventwords import word_set

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
