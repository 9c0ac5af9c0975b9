"""Small words of English: auxiliaries, determiners, pronouns, prepositions, adverbs, conjunctions and what they say."""

from typing import Final

from timeline.languages.eventwords import word_set

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
