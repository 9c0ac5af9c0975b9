"""Verbs and their forms, and how clauses hang together."""

import pytest

from timeline.languages.en.events import WORDS
from timeline.orderer.clauses import clauses
from timeline.orderer.scanner import predicates
from timeline.orderer.tokens import tokens

VERBS = [
    ("It has a new budget and bills to pay.", [("have", "present"), ("pay", "infinitive")]),
    ("It has a new boss and plans to pay.", [("have", "present"), ("plan", "present"), ("pay", "infinitive")]),
    ("The mayor has resigned.", [("resign", "perfect")]),
    ("The mayor had already resigned.", [("resign", "pluperfect")]),
    ("She did not go.", [("go", "past")]),
    ("The bridge will be closed.", [("close", "future")]),
    ("They are going to close it.", [("close", "future")]),
    ("The court is to rule on it.", [("rule", "future")]),
    ("He could have won.", [("win", "conditional")]),
    ("The man accused of fraud was freed.", [("accuse", "participle"), ("free", "past")]),
    ("The firm, founded in Leeds, was sold.", [("found", "participle"), ("sell", "past")]),
    ("She was born in Rome, moved to Paris and died there.", [("bear", "past"), ("move", "past"), ("die", "past")]),
    ("Officers who had searched for him found a boat.", [("search", "pluperfect"), ("find", "past")]),
    ("The strike ended, costing millions.", [("end", "past"), ("cost", "gerund")]),
    ("He helped cut the ribbon.", [("help", "past"), ("cut", "infinitive")]),
    (
        "Ann, who was born in Rome and sang there, died on Monday.",
        [("bear", "past"), ("sing", "past"), ("die", "past")],
    ),
    (
        "The firm, which failed in May, founded in Leeds, was sold.",
        [("fail", "past"), ("found", "participle"), ("sell", "past")],
    ),
    ("The remains were on the shore found.", [("be", "past"), ("find", "participle")]),
    ("She is shocked and dismayed by it.", [("shock", "present"), ("dismay", "present")]),
    ("She met men shocked and stunned by it.", [("meet", "past"), ("shock", "participle"), ("stun", "participle")]),
    ("A coat found in Leeds belonged to Ann.", [("find", "participle"), ("belong", "past")]),
    # verbs without an object, names, and sentences that have no other verb
    ("Sales fell by a third.", [("fall", "past")]),
    ("The club seemed to know that it could win.", [("seem", "past"), ("know", "infinitive"), ("win", "conditional")]),
    ("Anna Reed played in a yard with a dog named Rex.", [("play", "past"), ("name", "participle")]),
    ("Dogs trained in Leeds found the boy.", [("train", "participle"), ("find", "past")]),
    ("The club, in a note to all, also called for help.", [("call", "past")]),
    ("The club, founded by two brothers.", [("found", "participle")]),
    ("Ann, the chair, said in a note he left.", [("say", "past"), ("leave", "past")]),
    ("The firm said its loss for the year narrowed.", [("say", "past"), ("narrow", "past")]),
    ("The firm said men accused of theft were freed.", [("say", "past"), ("accuse", "participle"), ("free", "past")]),
    ("The pact, announced on Friday by Ann, was signed.", [("announce", "participle"), ("sign", "past")]),
    ("The men sought to have it back.", [("seek", "past"), ("have", "infinitive")]),
    ("They sold 3,000 preferred shares on demand.", [("sell", "past")]),
    ("The stocks that fell in price exceeded 1,000.", [("fall", "past"), ("exceed", "past")]),
    ("They will break ground on a mill.", [("break", "future")]),
    ("Injured players were sent home.", [("send", "past")]),
    ("Founded by monks, schools closed.", [("found", "participle"), ("close", "past")]),
    ("It had eyes, experts report in a paper.", [("have", "past"), ("report", "present")]),
    ("It had eyes, and experts report in the paper was a lie.", [("have", "past"), ("be", "past")]),
    ("It was its highest reading.", [("be", "past")]),
    ("A platform dedicated to plants, as she says.", [("dedicate", "participle"), ("say", "present")]),
    ("The founder dedicated it to plants.", [("dedicate", "past")]),
    ("They sent written answers.", [("send", "past")]),
    ("The man shown money left.", [("show", "participle"), ("leave", "past")]),
    ("He gets rid of it.", [("get", "present")]),
    ("He left after being seen.", [("leave", "past"), ("see", "gerund")]),
    ("The crisis breaks out.", [("break", "present")]),
    ("Deep ploughing destroyed the bath house.", [("destroy", "past")]),
    ("Ploughing deep, he destroyed the bath house.", [("plough", "gerund"), ("destroy", "past")]),
    ("He used a spare set of keys.", [("use", "past")]),
    ("He set keys on the table.", [("set", "past")]),
    ("She released a record, Rain Was Here, and left.", [("release", "past"), ("leave", "past")]),
    ('She asked: "Was it him?"', [("ask", "past"), ("be", "past")]),
    ("The neighbouring firm closed.", [("close", "past")]),
    # behind "this", "that" and adverbs
    ("This appears to be it.", [("appear", "present"), ("be", "infinitive")]),
    ("Sales that shrank profit went on.", [("shrink", "past"), ("go", "past")]),
    ("Members flatly reject it.", [("reject", "present")]),
    ("Members hope to win.", [("hope", "present"), ("win", "infinitive")]),
    ("It was sold as laid down by law.", [("sell", "past"), ("lay", "participle")]),
    # infinitives without a mark, and nouns in their place
    ("It could help slash the costs.", [("help", "conditional"), ("slash", "infinitive")]),
    ("She let him go.", [("let", "past"), ("go", "infinitive")]),
    ("It could help prices.", [("help", "conditional")]),
    # a noun in -ing, and a verb where it goes on from one
    ("After touring it and meeting with Ann, he left.", [("tour", "gerund"), ("meet", "gerund"), ("leave", "past")]),
    ("After the vote and a meeting with Ann, he left.", [("leave", "past")]),
    # groups
    ("She owns eight flats.", [("own", "present")]),
    ("Ann can't find it.", [("find", "conditional")]),
    ("They won't go.", [("go", "future")]),
    ('Profits were "squeezed" in May.', [("squeeze", "past")]),
    ("She asked that he be returned.", [("ask", "past"), ("return", "infinitive")]),
    ("It closed, according to the owner.", [("close", "past"), ("accord", "gerund")]),
]

NOT_VERBS = [
    "Anna Osei, managing director of Tarn.",
    "Raj Lund, acting head of the school.",
    "The wounded soldier in the building.",
    "Peace talks and plans for a run.",
    "The united front of Anna Fields.",
    "In heavy trading on the exchange.",
    "Its preferred shares.",
]


@pytest.mark.parametrize("text, expected", VERBS)
def test_verbs(text: str, expected: object) -> None:
    found = predicates(tokens(text, 0, len(text), WORDS)[0], WORDS)
    assert [(p.lemma, p.form) for p in found] == expected


@pytest.mark.parametrize("text", NOT_VERBS)
def test_what_is_no_verb(text: str) -> None:
    assert predicates(tokens(text, 0, len(text), WORDS)[0], WORDS) == []


HEADLINES = [
    ("Norvik Lines opens mill in Tarn", [("open", "present")]),
    ("Mayor Osei quits after vote", [("quit", "present")]),
    ("Mayor Quits After Vote", [("quit", "present")]),
]


@pytest.mark.parametrize("text, expected", HEADLINES)
def test_verbs_of_headlines(text: str, expected: object) -> None:
    found = predicates(tokens(text, 0, len(text), WORDS)[0], WORDS, headline=True)
    assert [(p.lemma, p.form) for p in found] == expected


LINKS = [
    ("The man she married in 2010 died.", ["relative", "main"]),
    ("The police man she met and he died.", ["main", "coordinate"]),
    ("It was shut because the roof leaked badly.", ["main", "other"]),
    ("He ran the shop because of the debts and left.", ["main", "coordinate"]),
    ("Police said Thursday that two men were shot.", ["main", "complement"]),
    ("Police said two men were shot.", ["main", "complement"]),
    ("After the bank failed, he left.", ["after", "main"]),
    ("He left before the bank failed.", ["main", "before"]),
    ("The bank, which failed in May, was sold.", ["relative", "main"]),
    ("He was sued and his firm was sold.", ["main", "coordinate"]),
    ("He decided to leave.", ["main", "part"]),
    ("Police said that a man who was held had not confessed.", ["main", "relative", "complement"]),
    ("Ann, after losing her car and her bag, was ill.", ["after", "main"]),
    ("Ann wrote a note, saying he left it.", ["main", "participle", "complement"]),
    ("A man claiming asylum was freed.", ["participle", "main"]),
    ("He quit as mayor of Tarn and left the town.", ["main", "coordinate"]),
    ("He quit as mayor of Tarn; the bank failed.", ["main", "main"]),
    ("He quit as the bank and its owners failed.", ["main", "when"]),
]


@pytest.mark.parametrize("text, expected", LINKS)
def test_links(text: str, expected: object) -> None:
    toks = tokens(text, 0, len(text), WORDS)[0]
    found = clauses(toks, predicates(toks, WORDS), WORDS, frozenset())
    assert [c.link for c in found] == expected
