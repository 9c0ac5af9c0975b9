"""Verbs that tell one kind of event: where names and words agree as well, they tell the same event."""

from typing import Final

#: Each line is a class, named by its first verb; verbs with a particle or adjective stand for themselves alone.
#: Opposites, and the stages of one course (arrest, charge, convict, sentence), are classes apart.
_CLASSES: Final = """
say, tell, add, state, reiterate, declare
die, kill, pass away, perish, murder, slay, gun down, find dead, shoot dead, claim
injure, wound, hurt
bury, engulf
resign, quit, depart, step down, stand down, step aside, bow out
dismiss, sack, oust, fire
appoint, name
elect, re-elect, vote in
buy, purchase, acquire, take over
launch, unveil, introduce, roll out, debut
open, unveil, inaugurate
start, begin, commence, kick off, break out
end, finish, conclude, wrap up
collapse, break down, fall through, give way
sink, go down
win, beat, defeat, clinch, lift, award
lose, go out
convict, find guilty
arrest, detain, apprehend
charge, indict
sentence, jail, imprison
acquit, clear
marry, wed, get married
divorce, split, split up, separate, break up
approve, pass, adopt, back, vote, ratify
reject, vote down, turn down, throw out
build, construct, erect
hire, recruit, take on
move, relocate
found, establish, set up
release, publish, issue, come out, put out
cancel, call off, scrap, axe
postpone, put off, delay, defer
attack, assault, shell, bomb, bombard, raid
explode, blow up, go off, blast
burn, blaze, fire
crash, collide, accident
earthquake, quake, tremor
protest, demonstrate, march, rally
hit, strike, sweep, batter, tear
flee, escape
raise, increase, lift
rise, increase, grow, climb, jump, soar, surge, gain
cut, halve, slash, trim
fall, drop, decline, decrease, slide, plunge, tumble, slip, shrink
ban, outlaw, prohibit, bar
hold, stage, host
meet, hold talks
agree, reach
halt, stop, suspend
order, instruct
reveal, disclose
create, set up
close, shut, shut down, close down
seize, capture, take
recover, find
"""


def _kinds() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _CLASSES.strip().splitlines():
        members = line.split(", ")
        for member in members:
            found.setdefault(member, set()).add(members[0])
    return {verb: frozenset(kinds) for verb, kinds in found.items()}


#: A verb, with its particle where it needs one, and the classes that it belongs to.
SYNONYMS: Final = _kinds()
